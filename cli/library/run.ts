import { LIBRARY_HELP, readLibraryArguments } from './arguments.ts';
import { find, person, report } from './ask.ts';
import { check } from './check.ts';
import { build, merge } from './join.ts';
import { type Skipped, tellSkipped } from './read-library.ts';

/** Runs `library …` and `check …`. Gives the exit code; throws `InputError` where input cannot be read. */
export async function runLibrary(args: readonly string[]): Promise<number> {
  const command = readLibraryArguments(args);
  const skipped: Skipped = { broken: 0, newer: 0 };
  let code = 0;
  switch (command.kind) {
    case 'help':
      process.stdout.write(LIBRARY_HELP);
      break;
    case 'build':
      await build(command.files, skipped);
      break;
    case 'merge':
      await merge(command.files, skipped);
      break;
    case 'person':
      await person(command.name, command, skipped);
      break;
    case 'search':
      await find(command.query, command, skipped);
      break;
    case 'report':
      await report(command.by, command, skipped);
      break;
    case 'check':
      code = (await check(command, skipped)) ? 0 : 1;
  }
  tellSkipped(skipped);
  return code;
}
