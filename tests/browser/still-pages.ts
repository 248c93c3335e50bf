/**
 * Headers that keep the scripts and frames of saved pages off: away from their site they only break the page or
 * leave it.
 */
export const STILL: Readonly<Record<string, string>> = {
  'content-security-policy': "script-src 'none'; frame-src 'none'",
};
