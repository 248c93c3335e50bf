import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { identifyLanguage } from '../../brief/languages/identify.ts';

const own = new URL('../fixtures/articles/', import.meta.url);
const corpora = new URL('../../../shared/corpus/', import.meta.url);

/** Articles written for this project. */
export function articles(): string[] {
  return readdirSync(own)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, own), 'utf8').trim());
}

/** Characters of other people's articles that a contest runs over: slow peers take a second for as many. */
const ENOUGH = 24_000;

/** The texts of a contest: our own articles, and as many of the development corpora's as make a fair sample. */
export function sample(): string[] {
  const texts = articles();
  for (const name of ['briefs', 'people', 'quotes', 'dates']) {
    const file = new URL(`${name}.ndjson`, corpora);
    if (!existsSync(file)) continue;
    let taken = 0;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line || taken > ENOUGH / 4) break;
      const { text } = JSON.parse(line) as { text: string };
      texts.push(text);
      taken += text.length;
    }
  }
  return texts;
}

/** The bodies of the development pages that are in English: real articles, whole. Empty where the corpora are not. */
export function wholeArticles(): string[] {
  const file = new URL('bodies.ndjson', corpora);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { gold: { body: string } }).gold.body)
    .filter((body) => identifyLanguage(body) === 'en');
}
