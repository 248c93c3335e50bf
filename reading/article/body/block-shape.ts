import type { BodyBlock } from '../../page-contents.ts';

const SENTENCE_END = /[.!?。！？؟।…]["'”’»)\]]*$/;

/** Whether it ends as sentences do. */
export function isSentence(block: BodyBlock): boolean {
  return SENTENCE_END.test(block.text);
}

/** A real paragraph: long, whole sentences, not mostly links. */
export function isPara(block: BodyBlock): boolean {
  return block.text.length >= 80 && isSentence(block) && block.links < 0.5;
}

/** Index of the first real paragraph; the number of blocks where there is none. */
export function firstPara(blocks: readonly BodyBlock[]): number {
  const at = blocks.findIndex(isPara);
  return at < 0 ? blocks.length : at;
}

/** A link that is no sentence. */
export function isBareLink(block: BodyBlock): boolean {
  return block.links >= 0.8 && block.text.length < 200 && !/[.!?]$/.test(block.text);
}
