import type { Guidelines } from '@/lib/guidelines/guidelines';

import { describeProblem } from './describe-problem';
import type { PackFiles } from './pack';
import { readPack } from './read-pack';

/** The guidelines of one folder of `core/`, its examples run; throws with every problem when there is one. */
export function readCorePack(files: PackFiles): Guidelines {
  const reading = readPack(files);
  if (!reading.ok) throw new Error(reading.problems.map(describeProblem).join('\n'));
  return reading.pack.guidelines;
}
