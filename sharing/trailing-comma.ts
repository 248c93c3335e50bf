/** A quote without the comma that led on to "he said". */
export function withoutTrailingComma(text: string): string {
  return text.replace(/[,،、]$/u, '');
}
