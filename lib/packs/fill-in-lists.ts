import { translatePattern } from '@/lib/rules/pattern/translate-pattern';

import type { GuidelinesYaml } from './guidelines-schema';
import { nearestName } from './nearest-name';
import type { PackProblem } from './pack';
import { PACK_LIMITS } from './pack-limits';
import { problemAt } from './read-schema';
import type { ValuePath, YamlDocument } from './read-yaml';

type RuleYaml = GuidelinesYaml['rules'][number];
type Fill = (pattern: string, path: ValuePath) => string;

/**
 * The guidelines with `<<name>>` in the patterns of `tokens` and `swap` replaced by the words of that list, any one of
 * which may stand there. What cannot be filled in is a problem of its own and stays as it is.
 */
export function fillInLists(
  yaml: GuidelinesYaml,
  document: YamlDocument,
  problems: PackProblem[],
): GuidelinesYaml {
  const choices = readChoices(yaml.lists, document, problems);
  const fill: Fill = (pattern, path) => {
    const filled = pattern.replaceAll(/<<([^<>]+)>>/gu, (whole, name: string) => {
      const choice = choices.get(name);
      if (choice === undefined) {
        const near = nearestName(name, [...choices.keys()]);
        const hint = near === undefined ? 'add it under "lists"' : `did you mean "${near}"?`;
        problems.push(problemAt(document, path, `there is no list "${name}"; ${hint}`));
      }
      return choice ?? whole;
    });
    if (filled.length <= PACK_LIMITS.filledPatternCharacters) return filled;
    const message = `is longer than ${PACK_LIMITS.filledPatternCharacters} characters with its lists; split the pattern`;
    problems.push(problemAt(document, path, message));
    return pattern;
  };
  return { ...yaml, rules: yaml.rules.map((rule, index) => fillRule(rule, index, fill)) };
}

/** The words of each list as one piece of a pattern. */
function readChoices(
  lists: GuidelinesYaml['lists'],
  document: YamlDocument,
  problems: PackProblem[],
): Map<string, string> {
  const choices = new Map<string, string>();
  for (const [name, words] of Object.entries(lists)) {
    for (const word of words) {
      const translation = translatePattern(word);
      if (translation.ok) continue;
      const message = `"${word}" is not a pattern: ${translation.reason}; change it`;
      problems.push(problemAt(document, ['lists', name], message));
    }
    choices.set(name, `(?:${words.join('|')})`);
  }
  return choices;
}

function fillRule(rule: RuleYaml, index: number, fill: Fill): RuleYaml {
  if ('swap' in rule && isRecord(rule.swap)) {
    const swap = Object.entries(rule.swap).map(([pattern, replacement]) => [
      fill(pattern, ['rules', index, 'swap', pattern]),
      replacement,
    ]);
    return { ...rule, swap: Object.fromEntries(swap) };
  }
  if ('tokens' in rule && Array.isArray(rule.tokens)) {
    const tokens = rule.tokens.map((token: unknown, at) =>
      typeof token === 'string' ? fill(token, ['rules', index, 'tokens', at]) : token,
    );
    return { ...rule, tokens };
  }
  return rule;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
