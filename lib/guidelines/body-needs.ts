import { patternsOf } from '@/lib/rules/body-patterns';
import { neededTexts } from '@/lib/rules/pattern/needed-texts';
import { parsePattern } from '@/lib/rules/pattern/parse-pattern';
import type { RuleBody } from '@/lib/rules/rule-body';

/** Texts (folded for needs) of which a reply has at least one where the rule finds anything; undefined where that is unknown. */
export function bodyNeeds(body: RuleBody): readonly string[] | undefined {
  const finding = findingPatterns(body);
  if (finding.length === 0) return undefined;
  const needs = finding.map(needsOf);
  const known = needs.filter((texts) => texts !== undefined);
  return known.length === needs.length ? [...new Set(known.flat())] : undefined;
}

/** Patterns of which one has to match for the rule to find anything; none where other things count too. */
function findingPatterns(body: RuleBody): readonly string[] {
  const under = (start: string) =>
    patternsOf(body).flatMap(({ key, pattern }) => (key.startsWith(start) ? [pattern] : []));
  switch (body.extends) {
    case 'existence':
      return body.raw.length === 0 ? under('tokens') : [];
    case 'substitution':
      return under('swap.');
    case 'consistency':
      return under('either.');
    case 'conditional':
      return under('first');
    case 'occurrence':
      // What is there too seldom is found where nothing matches.
      return body.min === 0 ? under('token') : [];
    default:
      return [];
  }
}

function needsOf(pattern: string): readonly string[] | undefined {
  try {
    return neededTexts(parsePattern(pattern.normalize('NFC')).node);
  } catch {
    return undefined;
  }
}
