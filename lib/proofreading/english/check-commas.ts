import { openingPhrase, openingWords } from './check-openings';
import { type Token, mayBe, verbsOf } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { words } from './english-words';
import {
  clauseVerb,
  hasFinite,
  isFinite,
  isRelative,
  nounClause,
  startsWithPronoun,
  textOf,
} from './find-clause';

/** Commas where English has them for certain: after what opens a sentence, before `but`; and none before `that`. */
export const checkCommas: EnglishRule = (tokens) => {
  const openings = [openingWords(tokens), openingPhrase(tokens)].filter((one) => one !== undefined);
  const others = tokens.flatMap((token, index) => {
    const fault =
      token.kind === 'sign'
        ? beforeThat(tokens, index)
        : (subordinateClause(tokens, index) ??
          beforeClause(tokens, index) ??
          beforeExample(tokens, index));
    return fault ? [fault] : [];
  });
  return [...openings.slice(0, 1), ...others];
};

/** After so few words a comma is a matter of taste. */
const SHORT_CLAUSE = 6;
const CLAUSES = words(
  'if when while although because since as after before once until though unless whenever whereas',
);

/** `If you need help we …`: the clause that opens ends where the next subject stands. */
function subordinateClause(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const first = tokens[index];
  const before = tokens[index - 1];
  if (!first || !CLAUSES.has(first.lower)) return undefined;
  if (
    before &&
    !/^[,;:]$/u.test(before.text) &&
    !/^(?:and|but|so|that|even|because|or)$/u.test(before.lower)
  )
    return undefined;
  if (
    before &&
    index > 1 &&
    tokens[index - 2]?.kind === 'word' &&
    /^(?:and|or|that)$/u.test(before.lower) &&
    isFinite(tokens[index - 2])
  )
    return undefined;
  if (clauseVerb(tokens, index + 1) === undefined) return undefined;
  let finite = -1;
  for (let at = index + 1; at < Math.min(tokens.length, index + 26); at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'sign' && !/^['’"-]$/u.test(token.text))) return undefined;
    if (finite < 0) {
      if (isFinite(token)) finite = at;
      continue;
    }
    if (at <= finite + (tokens[finite]?.tag === 'VERB|Fin' ? 0 : 1)) continue;
    if (!endsClause(tokens, at - 1)) continue;
    const last = tokens[at - 1];
    const isPronoun = startsWithPronoun(tokens, at);
    const verb = isPronoun ? at + 1 : nounClause(tokens, at);
    if (!last || verb === undefined) continue;
    if (isRelative(tokens, at, verb)) return undefined;
    return faultAt(
      'comma-after-clause',
      [last],
      [`${last.text},`],
      [textOf(tokens, index, at), textOf(tokens, at, at + 2)],
    );
  }
  return undefined;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'gap' || token.kind === 'sign') return false;
  if (/^(?:SCONJ|CCONJ|DET|PART)$/u.test(token.tag) && token.lower !== 'that') return false;
  if (
    /^(?:that|which|who|what|how|why|where|when|if|whether|than|as|and|or|but|so|say|says|said|think|thinks|know|knows|hope|believe|sure|afraid|because|like|everything|all|anything|something|everyone|one|thing|things|time|way|person|ensure|wish|until|after|before|rather)$/u.test(
      token.lower,
    )
  )
    return false;
  return (
    token.tag !== 'ADP' || /^(?:in|on|up|out|down|off|over|back|for|with|to)$/u.test(token.lower)
  );
}

/** `, but we …`, `, so you …`: two whole clauses. */
function beforeClause(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || before.kind === 'sign' || before.kind === 'gap') return undefined;
  if (!/^(?:but|so|and)$/u.test(token.lower)) return undefined;
  const isPronoun = startsWithPronoun(tokens, index + 1) && tokens[index + 1]?.lower !== 'please';
  const verb = isPronoun ? index + 2 : clauseVerb(tokens, index + 1);
  if (verb === undefined) return undefined;
  if (!isPronoun && token.lower !== 'but' && !isSure(tokens, index + 1, verb)) return undefined;
  if (/^(?:not|only|and|or|is|do|think|hope|believe|that|if|so|also)$/u.test(before.lower))
    return undefined;
  if (
    token.lower === 'so' &&
    (/^(?:ADV|AUX\|Fin)$/u.test(before.tag) ||
      tokens
        .slice(verb - 1, verb + 2)
        .some(({ lower }) => /^(?:can|could|will|would|may|might|'ll)$/u.test(lower)))
  )
    return undefined;
  const start = lastBreak(tokens, index);
  const clause = tokens.slice(start, index);
  if (
    clause.length < 3 ||
    !hasFinite(tokens, start, index) ||
    !clause.some(({ tag }) => /^(?:PRON|NOUN|PROPN)$/u.test(tag))
  )
    return undefined;
  const isSubordinate = clause.some(
    ({ tag, lower }) =>
      tag === 'SCONJ' || /^(?:if|when|that|because|which|who|what|how|why|where)$/u.test(lower),
  );
  // `Reply to this email and we …`: an order goes with what follows from it.
  let opening = start;
  while (
    opening < index &&
    /^(?:CCONJ|ADV|SCONJ|ADP|INTJ)$/u.test(tokens[opening]?.tag ?? '') &&
    tokens[opening]?.kind === 'word'
  )
    opening += 1;
  if (token.lower !== 'but' && clauseVerb(tokens, opening) === undefined) return undefined;
  if (token.lower === 'and') {
    if (isSubordinate || clause.length < 5 || clause.filter(isFinite).length > 3) return undefined;
    return faultAt('comma-before-and', [before], [`${before.text},`], [token.text]);
  }
  return faultAt(
    token.lower === 'but' ? 'comma-before-but' : 'comma-before-so',
    [before],
    [`${before.text},`],
    [token.text],
  );
}

/** The subject and the verb are known words, and the verb is nothing else. */
function isSure(tokens: readonly Token[], from: number, verb: number): boolean {
  return (
    (tokens[verb]?.tag === 'AUX|Fin' || !mayBe(tokens[verb], 'noun')) &&
    tokens.slice(from, verb).every(({ tag, forms }) => tag !== 'NOUN' || forms.length > 0)
  );
}

/** `…, such as …`, `…, especially …`, `…, even if …`, `…, which …` */
function beforeExample(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, token, next] = tokens.slice(index - 1, index + 2);
  if (!before || !token || !next || index < 3 || before.kind !== 'word') return undefined;
  const pair = `${token.lower} ${next.lower}`;
  if (pair === 'such as' && /^(?:NOUN|PROPN)$/u.test(before.tag))
    return faultAt('comma-before-such-as', [before], [`${before.text},`], [pair]);
  if (
    token.lower === 'especially' &&
    /^(?:NOUN|PROPN|PRON)$/u.test(before.tag) &&
    /^(?:when|if|in|for|because|on|at|with)$/u.test(next.lower)
  )
    return faultAt('comma-before-addition', [before], [`${before.text},`], [token.text]);
  if (pair === 'even though' || pair === 'even if')
    return index > SHORT_CLAUSE && hasFinite(tokens, 0, index) && before.tag !== 'ADV'
      ? faultAt('comma-before-addition', [before], [`${before.text},`], [pair])
      : undefined;
  if (token.lower === 'which' && before.tag === 'NOUN' && isFinite(next))
    return faultAt(
      'comma-before-which',
      [before, token],
      [`${before.text}, ${token.text}`, `${before.text} that`],
      [token.text],
    );
  return undefined;
}

function lastBreak(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    if (tokens[at]?.kind === 'sign' && /^[,;:.!?–—(]$/u.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return 0;
}

const SAYING = words(
  'say know think hope believe see hear understand mean find tell notice feel confirm assure guarantee suppose expect show sure happy afraid sorry glad aware possible clear important',
);

/** `We hope, that …` */
function beforeThat(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [verb, comma, that] = tokens.slice(index - 1, index + 2);
  if (
    !verb ||
    !comma ||
    comma.text !== ',' ||
    !that ||
    !/^(?:that|whether)$/u.test(that.lower) ||
    index === 0
  )
    return undefined;
  if (tokens.slice(0, index - 1).some(({ text }) => text === ',')) return undefined;
  if (isRelativeThat(tokens, index))
    return faultAt('comma-before-that', [verb, comma], [verb.text], [that.text]);
  const lemma = verbsOf(verb)[0]?.lemma ?? verb.lower;
  if (!SAYING.has(lemma) && !SAYING.has(verb.lower)) return undefined;
  if (that.lower === 'that' && (tokens[index + 2]?.tag ?? '').startsWith('AUX')) return undefined;
  return faultAt('comma-before-that', [verb, comma], [verb.text], [that.text]);
}

/** `the parcel, that arrived`: the relative clause of a thing. */
function isRelativeThat(tokens: readonly Token[], comma: number): boolean {
  const [noun, , that, verb] = tokens.slice(comma - 1, comma + 3);
  return (
    noun?.tag === 'NOUN' &&
    that?.lower === 'that' &&
    isFinite(verb) &&
    !/^(?:is|was|'s)$/u.test(verb?.lower ?? '') &&
    !/^(?:SCONJ|ADP|ADV)$/u.test(tokens[0]?.tag ?? '') &&
    !tokens.slice(comma + 1).some(({ text }) => text === ',')
  );
}
