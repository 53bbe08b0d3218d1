import { STANDING_RULES } from '@/lib/guidelines/standing-rules';

import type { GuidelinesYaml } from './guidelines-schema';
import { nearestName } from './nearest-name';
import type { PackProblem } from './pack';
import { problemAt } from './read-schema';
import type { YamlDocument } from './read-yaml';

/** Exceptions from rules that do not exist; `coreRules` are those of the core packs, undefined when not known here. */
export function checkExceptions(
  { exceptions }: GuidelinesYaml,
  document: YamlDocument,
  coreRules: readonly string[] | undefined,
): PackProblem[] {
  return exceptions.flatMap((rule, index) => {
    const known = rule.includes('/') ? coreRules : STANDING_RULES;
    if (known === undefined || known.includes(rule)) return [];
    const near = nearestName(rule, known);
    const what = near === undefined ? 'take the line out' : `did you mean "${near}"?`;
    const message = `Replybook has no rule "${rule}" of its own; ${what}`;
    return [problemAt(document, ['exceptions', index], message)];
  });
}
