/** How Spanish makes a woman's noun of a man's, several of one, and one of several. Words are lower-case. */

const WITHOUT_ACCENT: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** "capitán" without the accent that a further syllable takes away: "capitan". */
function withoutLastAccent(word: string): string {
  return word.replace(/[áéíóú](?=[ns]$)/, (vowel) => WITHOUT_ACCENT[vowel]!);
}

/** "maestra", "directora", "jueza", "presidenta", "capitana" of the man's noun. */
export function feminineOf(word: string): string {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  if (word.endsWith('ente')) return `${word.slice(0, -1)}a`;
  if (word.endsWith('efe')) return `${word.slice(0, -1)}a`;
  return `${withoutLastAccent(word)}a`;
}

/** "maestras", "directores", "jueces", "capitanes". */
export function pluralOf(word: string): string {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  if (/[^áéíóú]s$/.test(word)) return word;
  return `${withoutLastAccent(word)}es`;
}

const ONES: readonly (readonly [ending: string, singular: string])[] = [
  ['ones', 'ón'],
  ['anes', 'án'],
  ['ines', 'ín'],
  ['ces', 'z'],
];

/** What a plural may be one of: "fiscales" of "fiscale" and "fiscal", "leones" of "leone", "leon" and "león". */
export function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s')) return [word];
  const found = [word, word.slice(0, -1)];
  if (!word.endsWith('es')) return found;
  found.push(word.slice(0, -2));
  for (const [ending, singular] of ONES)
    if (word.endsWith(ending)) found.push(word.slice(0, -ending.length) + singular);
  return found;
}
