import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** What bundlers put into a build of their own, by how they call it. */
const OF_BUNDLER: readonly (readonly [start: string, name: string])[] = [
  ['vite/', 'vite'],
  ['rolldown/', 'rolldown'],
];

/** The part of a bundle that is looked at: each chunk's modules, with what is left of them. */
interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Notes, over all the builds of one run, whose code really ends up in them. */
export class ShippedPackages {
  /** Folders of packages. */
  private readonly folders = new Set<string>();

  /** A plugin for each build, of pages, scripts and workers alike. */
  readonly plugin = {
    name: 'pullquote:licences',
    generateBundle: (_: unknown, bundle: Readonly<Record<string, Chunk>>): void => {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : null;
          if (folder) this.folders.add(folder);
        }
      }
    },
  };

  /** Writes the licences of these packages and our own, in full, into a built folder. */
  write(built: string): void {
    writeFileSync(join(built, 'licences.txt'), licenceList([...this.folders]));
  }
}

/** The folder of the package that a module of the build comes from, by the bundler's name of it; null for our own. */
export function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const inModules = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  if (inModules) return inModules;
  const bundler = OF_BUNDLER.find(([start]) => path.startsWith(start))?.[1];
  return bundler ? `${ROOT}node_modules/${bundler}` : null;
}

/** Annotated texts whose licence asks to be named where weights learned from them ship, by the weights. */
const LEARNED_FROM = [
  `public/models/de/people.bin: learned from CC BY 4.0

The weights of the German name finder were learned from GermEval 2014 NER (Darina Benikova, Chris Biemann, Marc Reznicek:
NoSta-D Named Entity Annotation for German, LREC 2014), names marked over German Wikipedia and news sentences, under Creative
Commons Attribution 4.0 International, and from texts of this project. No text of theirs is in this package.
https://creativecommons.org/licenses/by/4.0/
https://sites.google.com/site/germeval2014ner/`,
  `public/models/pt/people.bin: CC BY-SA 4.0

The weights of the Portuguese name finder were learned from UNER Portuguese-Bosque, names marked by the Universal Named
Entity Recognition project over the texts of UD Portuguese-Bosque (Floresta Sintá(c)tica, Linguateca: extracts of Folha de
S.Paulo and Público), and from texts of this project. No text of theirs is in this package. The file with these weights is
under the same licence, Creative Commons Attribution-ShareAlike 4.0 International:
https://creativecommons.org/licenses/by-sa/4.0/
https://www.universalner.org  https://universaldependencies.org/treebanks/pt_bosque`,
];

/** Our own licence, those of the packages in these folders in order of their names, and of what weights were learned from. */
export function licenceList(folders: readonly string[]): string {
  const own = readFileSync(`${ROOT}LICENSE`, 'utf8').trim();
  const others = folders.map((folder) => {
    const { name, version, license = 'no licence named' } = packageFile(folder);
    return `${name} ${version}: ${license}\n\n${licenceText(folder)}`;
  });
  const parts = [`Pullquote\n\n${own}`, ...[...new Set(others)].sort(), ...LEARNED_FROM];
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Where a bundler's own licence ends: what follows is about code inside the bundler, none of which gets into a build. */
const OF_ITS_DEPENDENCIES = '# Licenses of bundled dependencies';

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) return '(see its package)';
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(OF_ITS_DEPENDENCIES, 1);
  return own.trim();
}
