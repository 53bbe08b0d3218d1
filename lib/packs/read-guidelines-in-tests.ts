import type { Guidelines } from '@/lib/guidelines/guidelines';

import type { PackProblem } from './pack';
import { readGuidelines } from './read-guidelines';

/** What a `guidelines.yaml` of these lines is read as, for tests; messages begin with their line. */
export function readInTests(yaml: string): {
  readonly guidelines: Guidelines | undefined;
  readonly messages: readonly string[];
} {
  const problems: PackProblem[] = [];
  const guidelines = readGuidelines(
    { 'guidelines.yaml': yaml },
    { id: 'nordlys', languages: ['da'] },
    problems,
  );
  return { guidelines, messages: problems.map(({ line, message }) => `${line}: ${message}`) };
}
