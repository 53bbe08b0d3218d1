import { CannotRun } from './cannot-run.ts';
import { check } from './check.ts';
import { exportValePack } from './export-vale-pack.ts';
import { importValePack } from './import-vale-pack.ts';
import { testPack } from './test-pack.ts';

const HELP = `replybook check [--pack DIR]… [--lang da] [--checkers guidelines,spelling,grammar,languagetool]
                [--languagetool http://127.0.0.1:8081] [--format text|json] FILE…|-
replybook check [--pack DIR]… --jsonl < in > out
replybook check --vale DIR/.vale.ini [--format text|json|vale|vale-line] FILE…
replybook pack test DIR…
replybook pack import vale PATH [--out DIR] [--id ID] [--name NAME] [--lang en]
replybook pack export vale DIR [--out DIR]

Exit 0: nothing at error or above. 1: something. 2: could not run.`;

/** Runs one command; answers with the exit code. One line on stderr says why it could not run. */
export async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  try {
    switch (command) {
      case 'check':
        return await check(rest);
      case 'pack':
        if (rest[0] === 'test') return await testPack(rest.slice(1));
        if (rest[0] === 'import' && rest[1] === 'vale') return await importValePack(rest.slice(2));
        if (rest[0] === 'export' && rest[1] === 'vale') return await exportValePack(rest.slice(2));
        throw new CannotRun(
          `"pack ${rest[0] ?? ''}" is not a command. Use "pack test DIR", "pack import vale PATH" or "pack export vale DIR".`,
        );
      case undefined:
      case '--help':
      case 'help':
        process.stdout.write(`${HELP}\n`);
        return command === undefined ? 2 : 0;
      default:
        throw new CannotRun(`"${command}" is not a command. Use "check" or "pack test".`);
    }
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`replybook: ${error.message}\n`);
    return 2;
  }
}
