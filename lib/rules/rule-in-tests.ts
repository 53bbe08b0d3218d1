import { compileRule } from './compile-rule';
import type { CompiledRule, RuleSpeller } from './compiled-rule';
import { formatMessage } from './format-message';
import { valeDialect } from './pattern/dialects';
import { readRuleBody } from './read-rule-body';
import type { TextMetrics } from './text-metrics';

/** A rule, a text, and what Vale 3.15.2 finds in it with that rule: what matched, and the message. */
export type ValeCase = readonly [
  name: string,
  rule: Readonly<Record<string, unknown>>,
  text: string,
  found: readonly (readonly string[])[],
];

/** What the rule finds in a text of its own: what matched, and the message. */
export function find(rule: CompiledRule, text: string, metrics?: TextMetrics): string[][] {
  return rule
    .begin()
    .check(text, metrics)
    .map((match) => {
      const found = text.slice(match.start, match.end);
      if (found !== match.text) throw new Error(`"${match.text}" is not at its place: "${found}".`);
      return [found.trim(), formatMessage(match.message ?? rule.body.message, match.values)];
    });
}

/** Compiles a rule as a style has it; throws why it cannot be. */
export function compile(
  yaml: Readonly<Record<string, unknown>>,
  speller?: RuleSpeller,
): CompiledRule {
  const reading = readRuleBody({ level: 'warning', ...yaml });
  if (!reading.ok) throw new Error(reading.reason);
  const compiling = compileRule(reading.body, {
    dialect: valeDialect,
    segment: (text) => [text],
    ...(speller && { speller }),
  });
  if (!compiling.ok) throw new Error(compiling.reason);
  return compiling.rule;
}
