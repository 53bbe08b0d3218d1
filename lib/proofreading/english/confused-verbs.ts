import { isEnd } from './confused-small-words';
import type { Token } from './english-clause';
import { modals } from './english-words';
import { isFinite } from './find-clause';

/** Nouns written where a verb has to stand. */
const VERBS_OF = new Map([
  ['advice', 'advise'],
  ['success', 'succeed'],
  ['choice', 'choose'],
  ['sale', 'sell'],
  ['life', 'live'],
  ['growth', 'grow'],
  ['belief', 'believe'],
  ['loose', 'lose'],
  ['chose', 'choose'],
  ['breath', 'breathe'],
  ['proof', 'prove'],
  ['tough', 'touch'],
  ['safe', 'save'],
  ['effect', 'affect'],
  ['complaint', 'complain'],
  ['thing', 'think'],
  ['development', 'develop'],
  ['decision', 'decide'],
  ['improvement', 'improve'],
  ['loss', 'lose'],
  ['solution', 'solve'],
  ['emphasis', 'emphasise'],
  ['knowledge', 'know'],
]);

export function verbForNoun(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
  const right = VERBS_OF.get(token.lower);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (right === undefined || !before) return undefined;
  const isObject =
    next !== undefined &&
    (/^(?:DET|PRON)$/u.test(next.tag) ||
      /^(?:my|your|our|his|her|their|me|you|us|him|them|the|a|in|that)$/u.test(next.lower));
  const isAfterModal =
    (modals.has(before.lower) && before.tag === 'AUX|Fin' && before.lower !== "'s") ||
    (/^(?:not|n't)$/u.test(before.lower) &&
      (/^(?:do|does|did)$/u.test(tokens[index - 2]?.lower ?? '') ||
        modals.has(tokens[index - 2]?.lower ?? '')));
  if (token.lower === 'effect')
    return (isAfterModal || before.lower === 'to') &&
      isObject &&
      next?.lower !== 'in' &&
      !/^(?:change|changes|repairs?)$/u.test(tokens[index + 2]?.lower ?? '')
      ? right
      : undefined;
  if (token.lower === 'safe')
    return before.lower === 'to' && isObject && next?.tag !== 'PRON' ? right : undefined;
  if (isAfterModal) return right;
  if (before.lower === 'please' && token.lower === 'advice') return right;
  return before.lower === 'to' &&
    tokens[index - 2]?.tag !== 'ADP' &&
    (isObject ||
      token.lower === 'chose' ||
      token.lower === 'loose' ||
      (token.lower === 'complaint' && /^(?:about|to)$/u.test(next?.lower ?? ''))) &&
    !/^(?:lead|leads|led|leading|key|due|access|way|road|path|contribute|thanks|according|come|return|related|up|addition|contrast|regard|attention)$/u.test(
      tokens[index - 2]?.lower ?? '',
    )
    ? right
    : undefined;
}

/** Verbs written where a noun has to stand. */
const NOUNS_OF = new Map([
  ['advise', 'advice'],
  ['affect', 'effect'],
  ['choose', 'choice'],
  ['believe', 'belief'],
  ['lose', 'loss'],
  ['breathe', 'breath'],
  ['sell', 'sale'],
  ['succeed', 'success'],
  ['prove', 'proof'],
  ['complain', 'complaint'],
  ['arrive', 'arrival'],
  ['recommend', 'recommendation'],
  ['suggest', 'suggestion'],
  ['improve', 'improvement'],
  ['decide', 'decision'],
  ['choose', 'choice'],
  ['explain', 'explanation'],
  ['inform', 'information'],
  ['grow', 'growth'],
  ['think', 'thing'],
]);

export function nounForVerb(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
  const right = NOUNS_OF.get(token.lower);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (right === undefined || !before || token.isFirst) return undefined;
  const isDetermined =
    /^(?:a|an|the|my|your|our|his|her|their|its|this|some|any|no|great|good|big|many|more|negative|positive|bad|for)$/u.test(
      before.lower,
    );
  if (
    !isDetermined ||
    (before.lower === 'for' && token.lower !== 'sell') ||
    (/^(?:this|some|any|more|many|her|his)$/u.test(before.lower) && token.tag !== 'NOUN')
  )
    return undefined;
  return isEnd(next) || isFinite(next) ? right : undefined;
}
