import { parseArgs } from 'node:util';
import type { GroupBy } from '../../library/report/report.ts';
import { InputError } from '../arguments.ts';

/** What is asked of a library file, or of a draft beside one. */
export type LibraryCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'build'; readonly files: readonly string[] }
  | { readonly kind: 'merge'; readonly files: readonly string[] }
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly files: readonly string[];
      readonly json: boolean;
    }
  | {
      readonly kind: 'search';
      readonly query: string;
      readonly files: readonly string[];
      readonly json: boolean;
    }
  | {
      readonly kind: 'report';
      readonly by: GroupBy;
      readonly files: readonly string[];
      readonly json: boolean;
    }
  | {
      readonly kind: 'check';
      readonly draft: string;
      readonly files: readonly string[];
      readonly json: boolean;
      readonly models: string | null;
    };

export const LIBRARY_HELP = `Usage: brief library build [FILE…]            briefs -> a library, each article once
       brief library merge FILE…              libraries -> one
       brief library person NAME FILE…        everything somebody said
       brief library search QUERY FILE…       all words; "a phrase"; -without; person: outlet: title: before: after:
       brief library report [--by outlet|desk] FILE…
                                              who is quoted: people, women and men, named and unnamed voices
       brief check DRAFT --library FILE…      every quotation of a draft: exact, differs, other speaker, not found

A library is a file of lines, plain or gzipped: those of brief --ndjson, or an export of the extension. "-" is standard
input; without a file build reads it. Files are read line by line, so they may be larger than memory.

  --json              one JSON object a line
  --models DIR        for check: folder of the models
  --help              this text

Exit codes: 0 done, 1 check found something to look at, 2 input that cannot be read.
`;

/** Whether arguments are for this part of the command. */
export function isLibraryCommand([first]: readonly string[]): boolean {
  return first === 'library' || first === 'check';
}

/** Arguments -> command. Throws `InputError` with one plain line for what it cannot make sense of. */
export function readLibraryArguments(args: readonly string[]): LibraryCommand {
  const { values, positionals } = parse(args);
  const [what, ...rest] = positionals;
  const json = values.json ?? false;
  if (values.help || (what === 'library' && rest.length === 0)) return { kind: 'help' };
  if (what === 'check') {
    const [draft, ...more] = rest;
    const files = [...(values.library ?? []), ...more];
    if (draft === undefined) throw new InputError('no draft given (try brief check --help)');
    if (files.length === 0) throw new InputError('check wants --library FILE');
    return { kind: 'check', draft, files, json, models: values.models ?? null };
  }
  const [verb, ...operands] = rest;
  switch (verb) {
    case 'build':
      return { kind: 'build', files: operands.length > 0 ? operands : ['-'] };
    case 'merge':
      return { kind: 'merge', files: some(operands, 'merge') };
    case 'person':
    case 'search': {
      const [asked, ...files] = operands;
      if (asked === undefined)
        throw new InputError(`${verb} wants ${verb === 'person' ? 'a name' : 'a query'}`);
      return verb === 'person'
        ? { kind: verb, name: asked, files: some(files, verb), json }
        : { kind: verb, query: asked, files: some(files, verb), json };
    }
    case 'report': {
      const by = values.by ?? 'outlet';
      if (by !== 'outlet' && by !== 'desk') throw new InputError('--by wants outlet or desk');
      return { kind: 'report', by, files: some(operands, 'report'), json };
    }
    default:
      throw new InputError(`no such library command: ${verb} (try brief library --help)`);
  }
}

function some(files: readonly string[], verb: string): readonly string[] {
  if (files.length === 0) throw new InputError(`${verb} wants a library file`);
  return files;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        by: { type: 'string' },
        json: { type: 'boolean' },
        library: { type: 'string', multiple: true },
        models: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new InputError(`${sentence} (try --help)`);
  }
}
