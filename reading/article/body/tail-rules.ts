import type { Reason } from '../../furniture-classes.ts';
import type { BodyBlock } from '../../page-contents.ts';
import type { KnownOfPage, Taken } from './block-rule.ts';
import { isBareLink } from './block-shape.ts';
import * as wording from './insert-wording.ts';

/** From the end back: contacts, copyright, tags, who wrote this, and links, until the story's own last words. */
export function* tail(blocks: readonly BodyBlock[], { byline }: KnownOfPage): Taken {
  const first = Math.max(1, Math.floor(blocks.length * 0.4));
  for (let i = blocks.length - 1; i >= first; i--) {
    const reason = tailReason(blocks[i]!, byline);
    if (!reason) return;
    yield [i, reason];
  }
}

const CONTACT =
  /^[\s\W]*(?:e-?mail|twitter|facebook|instagram|phone|tel)?[:\s]*(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,})[\s\W]*$/i;
const FILED =
  /^(?:tags?|filed under|topics?|categories|category|keywords|labels|source|sources|via|more (?:on|about)|schlagworte|themen|etiquetas|temas|tag)\s*[:：|]/i;

function tailReason(block: BodyBlock, byline: string | null): Reason | null {
  const { text, kind } = block;
  if (text.length > 420) return null;
  if (CONTACT.test(text)) return 'byline';
  if (wording.COLOPHON.test(text)) return 'byline';
  if (isAboutAuthor(text, byline)) return 'byline';
  if (FILED.test(text) && text.length < 200) return 'tags';
  if (isBareLink(block) && text.length < 160) return 'related';
  if (kind === 'heading' && text.length < 80) return 'boilerplate';
  if (text.length < 300 && wording.RIGHTS.test(text)) return 'boilerplate';
  return null;
}

const OCCUPATION =
  /\b(?:is|was|are|covers|writes|reports|works|has (?:been|written|covered)) .{0,60}\b(?:reporter|editor|writer|journalist|correspondent|columnist|author|professor|producer|photographer|contributor|fellow|director|critic|blogger|freelance\w*|based in|for (?:the|usa|cnn|npr|ap))\b/i;

/** "Ana Silva is a reporter in Lisbon. E-mail: …" */
function isAboutAuthor(text: string, byline: string | null): boolean {
  if (!OCCUPATION.test(text)) return false;
  const opening = text.slice(0, 60);
  if (/\S+@\S+\.\w|\(@\w+\)|\btwitter\b/i.test(text)) return true;
  return (byline ?? '')
    .split(/,|;| and /)
    .some((name) => name.trim().length > 4 && opening.includes(name.trim()));
}
