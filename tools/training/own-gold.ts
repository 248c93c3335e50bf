import { KINDS_OF_VOICE, type OwnText, readOwnTexts } from './own-texts.ts';

function documentOf({ id, published, text, people: spans, marks }: OwnText) {
  const people = spans.map((span) => ({ ...span, text: spelling(text)(span) }));
  const gold = marks ? { people, brief: briefOf(text, people.map(spelling(text)), marks) } : { people };
  return { id, published, text, gold };
}

function spelling(text: string): (span: { start: number; end: number }) => string {
  return ({ start, end }) => text.slice(start, end);
}

function briefOf(text: string, mentions: readonly string[], marks: NonNullable<OwnText['marks']>) {
  const aliasesOf = (name: string): string[] => [
    ...new Set(mentions.filter((mention) => mention !== name && name.includes(mention))),
  ];
  return {
    quotes: marks.quotes
      .filter(({ isDirect }) => isDirect)
      .map(({ content, source, speaker }) => {
        const person = !KINDS_OF_VOICE.has(speaker);
        return {
          text: content.map(spelling(text)).join(' '),
          speaker: speaker === 'unclear' ? null : speaker,
          source: source.map(spelling(text)).join(' ') || null,
          person,
          voice: [person ? 'person' : speaker],
        };
      }),
    people: [...marks.roles].map(([name, role]) => ({ name, aliases: aliasesOf(name), role })),
    dates: marks.dates,
  };
}

/**
 * npx tsx tools/training/own-gold.ts FILE... > gold.ndjson
 *
 * Writes texts of our own in the format of the development corpora, one document a line, so that what scores those can
 * score these. A text with nothing but names marked has its `people`; one marked in full has a whole `brief`.
 */
for (const file of process.argv.slice(2))
  for (const text of readOwnTexts(file)) console.log(JSON.stringify(documentOf(text)));
