import { languageOf } from '../brief/languages/language-of.ts';
import type { Brief } from '../brief/model.ts';
import { summarize } from '../brief/summarize.ts';
import { exportBrief } from '../sharing/formats.ts';
import { localDay } from '../sharing/local-day.ts';
import { ENGLISH_WORDS } from '../sharing/options.ts';
import { type Command, HELP, InputError, type Output, readArguments } from './arguments.ts';
import { readInput } from './input.ts';
import { languagesFrom } from './languages.ts';
import { isLibraryCommand } from './library/arguments.ts';
import { answerLines } from './ndjson.ts';
import { briefForTerminal } from './terminal.ts';
import { visible, visibleJson } from './visible.ts';

/** Widest line that reads well, and the width where the output is no terminal. */
const WIDEST = 100;
const USUAL = 80;

async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(HELP);
      return;
    case 'ndjson':
      await answerLines(process.stdin, process.stdout, languagesFrom(command.models));
      return;
    case 'brief': {
      const article = await readInput(command.file, command);
      const language = await languagesFrom(command.models)(languageOf(article));
      process.stdout.write(await written(summarize(article, language), command.output));
    }
  }
}

/** Throws `InputError` where the brief has nothing for the format. */
async function written(brief: Brief, output: Output): Promise<string> {
  if (output === 'json') return `${visibleJson(brief, 2)}\n`;
  if (output === 'terminal') {
    return briefForTerminal(brief, {
      width: Math.min(process.stdout.columns ?? USUAL, WIDEST),
      colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    });
  }
  const now = new Date();
  const file = await exportBrief(output, brief, {
    words: ENGLISH_WORDS,
    savedAt: now.toISOString(),
    today: localDay(now),
  });
  if (!file) throw new InputError(`the article has nothing for --format ${output}`);
  return file.content;
}

/** A reader of the output that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  const args = process.argv.slice(2);
  if (isLibraryCommand(args)) {
    const { runLibrary } = await import('./library/run.ts');
    process.exitCode = await runLibrary(args);
  } else await run(readArguments(args));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`brief: ${visible(message)}\n`);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
