import type { Guidelines } from '@/lib/guidelines/guidelines';

import { describeProblem } from './describe-problem';
import type { PackFiles } from './pack';
import { readPack } from './read-pack';

/**
 * The guidelines of one folder of `core/`; throws with every problem when there is one. Their examples
 * are run by `npm test`, not whenever they are read.
 */
export function readCorePack(files: PackFiles): Guidelines {
  const reading = readPack(files, { isTested: true });
  if (!reading.ok) throw new Error(reading.problems.map(describeProblem).join('\n'));
  return reading.pack.guidelines;
}
