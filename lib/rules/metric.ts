import type { CompiledRule, RuleMatch } from './compiled-rule';
import { withoutState } from './find-all';
import { evaluate, parseFormula } from './formula';
import type { MetricBody } from './rule-body';

const COUNTED = [
  'pre',
  'list',
  'blockquote',
  'heading_h1',
  'heading_h2',
  'heading_h3',
  'heading_h4',
  'heading_h5',
  'heading_h6',
];

/** A formula over the whole text: where its condition holds there is one match for all of it. */
export function compileMetric(body: MetricBody): CompiledRule {
  const formula = parseFormula(body.formula.replaceAll(/heading\.(h[1-6])/gu, 'heading_$1'));
  const condition = parseFormula(`__result ${body.condition}`);
  return {
    body,
    begin: withoutState({
      check(_block: string, metrics = {}): RuleMatch[] {
        if (!metrics['words']) return [];
        const known = { ...Object.fromEntries(COUNTED.map((name) => [name, 0])), ...metrics };
        const result = Number(evaluate(formula, known));
        if (evaluate(condition, { ...known, __result: result }) !== true) return [];
        return [wholeText([twoDecimals(result)])];
      },
    }),
  };
}

/** A match of no place: the text as a whole. */
export function wholeText(values: readonly string[]): RuleMatch {
  return { start: 0, end: 0, text: '', values, replacements: [], action: { name: '', params: [] } };
}

/** Two decimals, a tie to the even one as C and Go write it. */
export function twoDecimals(value: number): string {
  const scaled = value * 100;
  const floor = Math.floor(scaled);
  const isTie = scaled - floor === 0.5 && scaled / 100 === value;
  return isTie ? ((floor % 2 === 0 ? floor : floor + 1) / 100).toFixed(2) : value.toFixed(2);
}
