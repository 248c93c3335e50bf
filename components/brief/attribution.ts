import type { Brief, Person, Quote } from '../../brief/model.ts';

/** Letters between source and cue that still belong together, and of the whole. */
const CLOSE = 12;
const LONGEST = 60;

/**
 * The article's words beside a quote that tell how it was said ("told parliament", "said in a statement"), or null
 * where they tell no more than who said it: one verb, with a pronoun or the name that is shown anyway. For a quote of
 * which nobody is told to be the speaker, the source is given, too: it is all there is ("an elder of the bank said").
 */
export function attributionWords(brief: Brief, quote: Quote, person: Person | null): string | null {
  const { source, cue, voice } = quote;
  if (voice.kind === 'unclear') return sourceAndCue(brief, quote);
  const named =
    source?.text === voice.name || person?.mentions.some((mention) => mention.text === source?.text);
  const words = named || source === null || cue === null ? cue?.text : sourceAndCue(brief, quote);
  if (words === null || words === undefined) return null;
  const beyondSource = source && !named ? words.replace(source.text, '') : words;
  return beyondSource.trim().split(/\s+/).length > 1 ? words : null;
}

/** From the first to the last of source and cue where they stand close together, else the cue, else the source. */
function sourceAndCue(brief: Brief, { source, cue, start, end }: Quote): string | null {
  if (!source || !cue) return cue?.text ?? source?.text ?? null;
  const [first, last] = source.start <= cue.start ? [source, cue] : [cue, source];
  const overlapsQuote = first.start < end && start < last.end;
  const close = last.start - first.end <= CLOSE && last.end - first.start <= LONGEST;
  const between = brief.article.text.slice(first.end, last.start);
  if (overlapsQuote || !close || /[\n"“”„«»]/.test(between)) return cue.text;
  return brief.article.text.slice(first.start, Math.max(first.end, last.end));
}
