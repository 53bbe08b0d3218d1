import { parseArgs } from 'node:util';

import { describeProblem } from '@/lib/packs/describe-problem';
import { exportVale } from '@/lib/packs/export-vale';

import { CannotRun, readingWords } from './cannot-run.ts';
import { readPack } from './read-pack.ts';
import { writeFolder } from './write-folder.ts';

/** `replybook pack export vale DIR`: Vale styles of what Vale can check of a pack, and a list of the rest. */
export async function exportValePack(words: readonly string[]): Promise<number> {
  const { folder, out } = readArguments(words);
  const reading = await readPack(folder);
  if (!reading.ok) {
    const [first] = reading.problems;
    throw new CannotRun(
      `The pack "${folder}" cannot be exported: ${first ? describeProblem(first) : ''}`,
    );
  }
  const target = out ?? `${reading.pack.id}-vale`;
  const { files, taken, left } = exportVale(reading.pack);
  if (taken === 0)
    throw new CannotRun(`The pack "${folder}" has no term and no rule that Vale could check.`);
  await writeFolder(target, files);
  process.stdout.write(`${target}: ${taken} terms and rules written for Vale\n`);
  for (const { what, count, reason } of left)
    process.stdout.write(`  not exported: ${what} (${count}): ${reason}\n`);
  return 0;
}

function readArguments(words: readonly string[]) {
  return readingWords(() => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1)
      throw new Error('Name one pack folder: "pack export vale DIR".');
    return { folder, out: values.out };
  });
}
