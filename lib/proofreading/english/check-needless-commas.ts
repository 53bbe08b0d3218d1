import { type Token, verbIn, verbsOf } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { modals, words } from './english-words';
import { clauseVerb, isFinite, startsWithPronoun } from './find-clause';

/** Commas that part what belongs together: `I think, we …`, `But, we …`, `that, they …`, `people who wait, are …`, `in May, 2024`. */
export const checkNeedlessCommas: EnglishRule = (tokens) =>
  tokens.flatMap((token, index) => {
    if (token.text !== ',' || index === 0) return [];
    const fault =
      afterThinking(tokens, index) ??
      afterBut(tokens, index) ??
      afterThat(tokens, index) ??
      beforeVerb(tokens, index) ??
      beforeSecondVerb(tokens, index) ??
      inDate(tokens, index);
    return fault ? [fault] : [];
  });

function needless(
  tokens: readonly Token[],
  comma: number,
  rule: 'comma-needless' | 'comma-in-date' | 'comma-before-second-verb',
): EnglishFault | undefined {
  const before = tokens[comma - 1];
  const sign = tokens[comma];
  return before && sign
    ? faultAt(rule, [before, sign], [before.text], [tokens[comma + 1]?.text ?? ''])
    : undefined;
}

const THINKING = words('think believe hope know suppose guess feel hear');

/** `I think, we can …` */
function afterThinking(tokens: readonly Token[], comma: number): EnglishFault | undefined {
  const [subject, verb] = tokens.slice(comma - 2, comma);
  if (comma < 2 || !subject || !verb || !THINKING.has(verbsOf(verb)[0]?.lemma ?? ''))
    return undefined;
  if (!/^(?:i|we|they|he|she)$/u.test(subject.lower)) return undefined;
  const before = tokens[comma - 3];
  if (before && !/^(?:SCONJ|CCONJ)$/u.test(before.tag)) return undefined;
  if (before?.tag === 'SCONJ' && before.lower !== 'because') return undefined;
  if (hasCommaAfter(tokens, comma) || clauseVerb(tokens, comma + 1) === undefined) return undefined;
  return needless(tokens, comma, 'comma-needless');
}

function hasCommaAfter(tokens: readonly Token[], comma: number): boolean {
  return tokens.some(({ text }, index) => index > comma && text === ',');
}

/** `But, we …`, `So, we …` at the beginning */
function afterBut(tokens: readonly Token[], comma: number): EnglishFault | undefined {
  const but = tokens[comma - 1];
  if (!but) return undefined;
  if (but.lower === 'please')
    return verbIn(tokens[comma + 1], 'base') && tokens[comma + 1]?.tag.startsWith('VERB')
      ? needless(tokens, comma, 'comma-needless')
      : undefined;
  if (!/^(?:but|and|because)$/u.test(but.lower) || (comma !== 1 && but.lower !== 'but'))
    return undefined;
  if (hasCommaAfter(tokens, comma) || !startsWithPronoun(tokens, comma + 1)) return undefined;
  return needless(tokens, comma, 'comma-needless');
}

/** `remember that, they …` */
function afterThat(tokens: readonly Token[], comma: number): EnglishFault | undefined {
  const [verb, that] = tokens.slice(comma - 2, comma);
  if (comma < 2 || !verb || that?.lower !== 'that' || hasCommaAfter(tokens, comma))
    return undefined;
  if (verbsOf(verb).length === 0 || !startsWithPronoun(tokens, comma + 1)) return undefined;
  if (!/^(?:SCONJ)$/u.test(that.tag) || tokens[comma + 1]?.lower === 'please') return undefined;
  return needless(tokens, comma, 'comma-needless');
}

/** `The people who wait here, are …`: between a subject and its verb. */
function beforeVerb(tokens: readonly Token[], comma: number): EnglishFault | undefined {
  const [first] = tokens;
  const verb = tokens[comma + 1];
  if (!first || !verb || verb.tag !== 'AUX|Fin' || comma > 14) return undefined;
  if (!/^(?:is|are|was|were|will|can|has|have|should|must)$/u.test(verb.lower)) return undefined;
  if (
    !/^(?:the|a|an|my|your|our|his|her|their|its|this|these|those|people|what)$/u.test(first.lower)
  )
    return undefined;
  const next = tokens[comma + 2];
  if (
    !next ||
    startsWithPronoun(tokens, comma + 2) ||
    /^(?:it|you|they|we|he|she|i|there)$/u.test(next.lower)
  )
    return undefined;
  const clause = tokens.slice(0, comma);
  if (clause.some(({ kind, tag }) => kind === 'sign' || kind === 'gap' || tag === 'CCONJ'))
    return undefined;
  const finite = clause.findIndex(isFinite);
  const relative = clause.findIndex(({ lower }) => /^(?:who|that|which|what)$/u.test(lower));
  if (finite >= 0 && (relative < 0 || relative > finite)) return undefined;
  if (clause.filter(isFinite).length > 2) return undefined;
  if (finite < 0 && clause.length < 4) return undefined;
  return needless(tokens, comma, 'comma-needless');
}

/** `We checked the box, and sent it`: one subject with two verbs. */
function beforeSecondVerb(tokens: readonly Token[], comma: number): EnglishFault | undefined {
  const [, and, verb] = tokens.slice(comma, comma + 3);
  if (!/^(?:and|but)$/u.test(and?.lower ?? '') || !verb || !isFinite(verb)) return undefined;
  if (modals.has(verb.lower) || verb.lower.startsWith("'")) return undefined;
  // `…, and has it arrived?`
  const isAsked = verb.tag === 'AUX|Fin' && /^(?:PRON|DET)$/u.test(tokens[comma + 3]?.tag ?? '');
  if (isAsked) return undefined;
  const clause = tokens.slice(0, comma);
  if (clause.some(({ text }) => /^[,;:"“–—]$/u.test(text)) || !clause.some(isFinite))
    return undefined;
  if (/^(?:SCONJ|ADP|ADV)$/u.test(tokens[0]?.tag ?? '') || tokens[0]?.kind === 'sign')
    return undefined;
  return needless(tokens, comma, 'comma-before-second-verb');
}

const MONTHS = words(
  'january february march april may june july august september october november december',
);

/** `in February, 2024` */
function inDate(tokens: readonly Token[], comma: number): EnglishFault | undefined {
  const [before, month, , year, next] = tokens.slice(comma - 2, comma + 3);
  if (comma < 2 || !before || !month || !year || !MONTHS.has(month.lower)) return undefined;
  if (
    !/^(?:in|since|until|of|by|from|during|late|early|\d{1,2}(?:st|nd|rd|th)?)$/u.test(before.lower)
  )
    return undefined;
  if (!/^(?:19|20)\d\d$/u.test(year.text) || next?.tag === 'NOUN') return undefined;
  return needless(tokens, comma, 'comma-in-date');
}
