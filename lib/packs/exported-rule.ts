import type { BodyRule, Rule } from '@/lib/guidelines/guidelines';
import { inLanguage } from '@/lib/text/localized';
import { ruleToYaml, type RuleYaml } from '@/lib/vale/rule-to-yaml';

import { sharedKeys, withoutFirstQuotes } from './exported-keys';

/** A rule of the fast engine with Vale's keys; its edges of words are ours, for Vale's want a letter at each end. */
export function exportedRule(rule: Rule, language: string): RuleYaml {
  const patterns = rule.extends === 'existence' ? rule.tokens : Object.keys(rule.swap);
  const isOwnEdge = !rule.nonword && !patterns.every(hasPlainEdges);
  const edged = (pattern: string) =>
    isOwnEdge ? String.raw`(?<!\w)(?:${pattern})(?!\w)` : pattern;
  const isSure = rule.certainty === undefined || rule.certainty >= 0.5;
  const shared = {
    extends: rule.extends,
    message: inLanguage(rule.message, language),
    ...sharedKeys(rule, language),
    ...(!isSure && { level: 'suggestion' }),
    ...(rule.ignoreCase && { ignorecase: true }),
    ...((rule.nonword || isOwnEdge) && { nonword: true }),
  };
  if (rule.extends === 'substitution') {
    const swap = Object.entries(rule.swap).map(([pattern, to]) => [edged(pattern), to]);
    return {
      ...shared,
      message: withoutFirstQuotes(shared.message),
      action: { name: 'replace' },
      swap: Object.fromEntries(swap),
      vocab: false,
    };
  }
  const suggest = rule.suggest.filter((text) => text !== '');
  return {
    ...shared,
    ...(suggest.length > 0
      ? { action: { name: 'replace', params: suggest } }
      : rule.suggest.length > 0 && { action: { name: 'remove' } }),
    tokens: rule.tokens.map(edged),
    vocab: false,
  };
}

/** Begins and ends with a letter or a digit whatever it matches. */
function hasPlainEdges(pattern: string): boolean {
  return /^[\p{L}\p{N}][^|]*[\p{L}\p{N}]$/u.test(pattern) && !/\\\w$/u.test(pattern);
}

/** A rule with Vale's body as it was. */
export function exportedBody(rule: BodyRule, language: string): RuleYaml {
  const { level, description = '', link = '' } = sharedKeys(rule, language);
  const message = inLanguage(rule.message, language);
  return ruleToYaml({ ...rule.body, message, description, link, level: levelOf(level) });
}

function levelOf(level: string): 'suggestion' | 'warning' | 'error' {
  return level === 'suggestion' || level === 'warning' ? level : 'error';
}
