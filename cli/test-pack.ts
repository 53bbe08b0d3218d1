import { describeProblem } from '@/lib/packs/describe-problem';

import { CannotRun } from './cannot-run.ts';
import { readPack } from './read-pack.ts';

/** Reads packs and runs their examples; exit code 1 when anything has to be mended. */
export async function testPack(folders: readonly string[]): Promise<number> {
  if (folders.length === 0) throw new CannotRun('Name a pack folder: "pack test DIR".');
  let code = 0;
  for (const folder of folders) {
    const reading = await readPack(folder);
    if (reading.ok) {
      const { name, version, templates, guidelines } = reading.pack;
      const rules =
        guidelines.terms.length +
        guidelines.parts.length +
        guidelines.rules.length +
        (guidelines.bodyRules?.length ?? 0);
      process.stdout.write(
        `${folder}: ${name} ${version}: ${rules} guidelines, ${templates.length} templates, all examples pass\n`,
      );
    } else {
      code = 1;
      for (const problem of reading.problems) {
        process.stdout.write(`${folder}/${describeProblem(problem)}\n`);
      }
    }
  }
  return code;
}
