import { readRuleBody, type RuleReading } from '@/lib/rules/read-rule-body';

/** Extension points that are read with Vale's own keys. */
export const BODY_POINTS = [
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalization',
  'metric',
  'readability',
  'spelling',
] as const;
/** Keys of existence and substitution that only Vale's engine knows. */
const VALE_KEYS = [
  'raw',
  'append',
  'exceptions',
  'vocab',
  'action',
  'scope',
  'limit',
  'capitalize',
];
/** Ours, beside those of Vale. */
const OWN_KEYS = new Set([
  'id',
  'lang',
  'level',
  'why',
  'link',
  'locked',
  'examples',
  'suggest',
  'imported',
]);

/** True for a rule whose keys are Vale's. */
export function isBodyRule(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('extends' in input)) return false;
  const point = input.extends;
  if (BODY_POINTS.some((one) => one === point)) return true;
  const isPlain = point === 'existence' || point === 'substitution';
  return isPlain && VALE_KEYS.some((key) => key in input);
}

/** The rule as Vale reads it: our own keys apart, whatever its message and level. */
export function readBodyRule(rule: Readonly<Record<string, unknown>>): RuleReading {
  const body = Object.fromEntries(Object.entries(rule).filter(([key]) => !OWN_KEYS.has(key)));
  return readRuleBody({ ...body, message: '%s' });
}
