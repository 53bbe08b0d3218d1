import { reasonOf } from '@/lib/text/reason-of';

import type { RuleAction, RuleBody } from './rule-body';
import { RuleValues } from './rule-values';

export type RuleReading =
  | { readonly ok: true; readonly body: RuleBody }
  /** `unsupported`: a rule that Vale could run and Replybook cannot; `wrong`: Vale would refuse it too. */
  | { readonly ok: false; readonly kind: 'unsupported' | 'wrong'; readonly reason: string };

const POINTS = [
  'capitalization',
  'conditional',
  'consistency',
  'existence',
  'occurrence',
  'repetition',
  'substitution',
  'readability',
  'spelling',
  'sequence',
  'metric',
  'script',
];
const SHARED = [
  'extends',
  'message',
  'level',
  'scope',
  'link',
  'description',
  'limit',
  'action',
  'name',
  'code',
];
const UNSUPPORTED: Readonly<Record<string, string>> = {
  sequence:
    '"sequence" rules need the parts of speech of English words, which Replybook does not tell',
  script: '"script" rules are programs; a pack holds none',
};
/** Decoded by Vale without complaint about keys it does not know. */
const LENIENT = new Set(['consistency', 'spelling']);

/** Reads one rule of a style (its parsed YAML) as leniently as Vale does, level and scope at Vale's defaults. */
export function readRuleBody(value: unknown): RuleReading {
  try {
    const values = new RuleValues(value);
    const point = values.text('extends');
    if (point === '') return wrong('the key "extends" is missing');
    if (!POINTS.includes(point))
      return wrong(`"extends" must be one of ${POINTS.join(', ')}; found "${point}"`);
    if (!values.has('message')) return wrong('the key "message" is missing');
    if (values.flag('code')) return wrong('"code" is no longer used; write "scope: raw"');
    const unsupported = UNSUPPORTED[point];
    if (unsupported !== undefined) return { ok: false, kind: 'unsupported', reason: unsupported };
    const body = bodyOf(point, values);
    const unknown = LENIENT.has(point) ? undefined : values.unread(SHARED);
    return unknown === undefined
      ? { ok: true, body }
      : wrong(`"${unknown}" is not a key of "${point}"`);
  } catch (error) {
    return wrong(reasonOf(error));
  }
}

function wrong(reason: string): RuleReading {
  return { ok: false, kind: 'wrong', reason };
}

function bodyOf(point: string, values: RuleValues): RuleBody {
  const shared = sharedOf(values);
  const excepted = () => ({
    exceptions: values.list('exceptions'),
    vocab: values.flag('vocab', true),
  });
  const ignoreCase = () => values.flag('ignorecase');
  switch (point) {
    case 'existence':
      return {
        ...shared,
        ...excepted(),
        extends: 'existence',
        tokens: values.list('tokens'),
        raw: values.list('raw'),
        append: values.flag('append'),
        nonword: values.flag('nonword'),
        ignoreCase: ignoreCase(),
      };
    case 'substitution':
      values.text('pos');
      return {
        ...shared,
        ...excepted(),
        extends: 'substitution',
        swap: values.map('swap'),
        nonword: values.flag('nonword'),
        ignoreCase: ignoreCase(),
        capitalize: values.flag('capitalize'),
      };
    case 'occurrence':
      return {
        ...shared,
        extends: 'occurrence',
        token: values.text('token'),
        max: values.number('max'),
        min: values.number('min'),
        ignoreCase: ignoreCase(),
      };
    case 'repetition':
      return {
        ...shared,
        ...excepted(),
        extends: 'repetition',
        tokens: values.list('tokens'),
        max: values.number('max'),
        alpha: values.flag('alpha'),
        ignoreCase: ignoreCase(),
      };
    case 'consistency':
      return {
        ...shared,
        extends: 'consistency',
        either: values.map('either'),
        nonword: values.flag('nonword'),
        ignoreCase: ignoreCase(),
      };
    case 'conditional':
      return {
        ...shared,
        ...excepted(),
        extends: 'conditional',
        first: values.text('first'),
        second: values.text('second'),
        ignoreCase: ignoreCase(),
      };
    case 'capitalization':
      return {
        ...shared,
        ...excepted(),
        extends: 'capitalization',
        match: values.text('match'),
        style: values.text('style'),
        prefix: values.text('prefix'),
        indicators: values.list('indicators'),
        threshold: values.number('threshold') || 0.8,
      };
    case 'metric':
      return {
        ...shared,
        scope: ['summary'],
        extends: 'metric',
        formula: values.text('formula'),
        condition: values.text('condition'),
      };
    case 'readability':
      return {
        ...shared,
        scope: ['summary'],
        extends: 'readability',
        metrics: values.list('metrics'),
        grade: values.number('grade'),
      };
    default:
      return {
        ...shared,
        extends: 'spelling',
        filters: values.list('filters'),
        ignore: values.list('ignore'),
        exceptions: values.list('exceptions'),
        dictionaries: values.list('dictionaries'),
        dicpath: values.text('dicpath'),
        aff: values.text('aff'),
        dic: values.text('dic'),
        custom: values.flag('custom'),
        append: values.flag('append'),
      };
  }
}

const LEVELS = ['suggestion', 'warning', 'error'] as const;
const INLINE = new Set(['code', 'link', 'strong', 'emphasis']);

function sharedOf(values: RuleValues) {
  const level = values.has('level') ? values.text('level') : 'warning';
  const known = LEVELS.find((one) => one === level);
  if (!known) throw new Error(`"level" must be suggestion, warning or error; found "${level}"`);
  const scope = values.has('scope') ? values.list('scope') : ['text'];
  for (const one of scope.filter((each) => !each.includes('&'))) {
    const base = one.replace(/^~/u, '').split('.', 1)[0] ?? '';
    if (INLINE.has(base)) throw new Error(`the scope "${one}" is no longer supported; use "raw"`);
    if (base.includes(' ')) throw new Error(`the scope "${one}" holds a space`);
  }
  return {
    message: values.text('message'),
    level: known,
    scope,
    link: values.text('link'),
    description: values.text('description'),
    limit: values.number('limit'),
    action: actionOf(values.value('action')),
  };
}

function actionOf(value: unknown): RuleAction {
  if (value === undefined || value === null) return { name: '', params: [] };
  const values = new RuleValues(value);
  return { name: values.text('name'), params: values.list('params') };
}
