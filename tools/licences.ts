import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MODULES = `${ROOT}node_modules`;

const packageFile = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The packages the extension ships parts of, each with its licence in full, as one text. */
export function licenceList(): string {
  const own = readFileSync(`${ROOT}LICENSE`, 'utf8').trim();
  const others = shippedPackages().map((name) => {
    const folder = join(MODULES, name);
    const { version, license = 'no licence named' } = packageFile(folder);
    return `${name} ${version}: ${license}\n\n${licenceText(folder)}`;
  });
  return `${[`Pullquote\n\n${own}`, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The names of the dependencies and of theirs, sorted. */
function shippedPackages(): string[] {
  const shipped = new Set<string>();
  const add = ({ dependencies = {} }: PackageFile): void => {
    for (const name of Object.keys(dependencies)) {
      if (shipped.has(name)) continue;
      shipped.add(name);
      add(packageFile(join(MODULES, name)));
    }
  };
  add(packageFile(ROOT));
  return [...shipped].sort();
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file && existsSync(join(folder, file))
    ? readFileSync(join(folder, file), 'utf8').trim()
    : '(see its package)';
}
