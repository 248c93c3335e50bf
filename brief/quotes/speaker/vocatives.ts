import type { SpeakerWords } from '../../grammar/quotations.ts';

/** As much of the words before a name, and after it, as is looked at. */
const BESIDE = 6;

/** Whether a quotation speaks to somebody by one of these names, of which an empty one is nobody's: "We heard you, Ann. Thank you." is not said by Ann. */
export function speaksTo(
  quotation: string,
  names: readonly string[],
  { afterVocative, beforeVocative }: SpeakerWords,
): boolean {
  return names.some((name) => {
    if (name === '') return false;
    const isOpening = quotation.startsWith(name);
    if (isOpening && afterVocative.test(quotation.slice(name.length, name.length + BESIDE))) return true;
    for (let at = quotation.indexOf(name, 1); at > 0; at = quotation.indexOf(name, at + name.length)) {
      if (!'.!?,'.includes(quotation[at + name.length] ?? '.')) continue;
      if (beforeVocative.test(quotation.slice(Math.max(0, at - BESIDE), at))) return true;
    }
    return false;
  });
}
