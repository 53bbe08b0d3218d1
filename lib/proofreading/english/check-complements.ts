import { type Token, isOnlyVerb, mayBe, verbIn, verbsOf } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { modals, nominatives, words } from './english-words';

/** What a verb or preposition wants after it: `look forward to hear`, `want go`, `enjoy to play`, `must to go`. */
export const checkComplements: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const own = verbsOf(token)[0]?.lemma ?? '';
    return [
      forwardTo(tokens, index, lexicon),
      afterPreposition(tokens, index, lexicon),
      missingTo(tokens, index, own),
      gerundVerb(tokens, index, own, lexicon),
      needlessTo(tokens, index, own),
      missingBe(tokens, index),
    ]
      .filter((fault) => fault !== undefined)
      .slice(0, 1);
  });

function forwardTo(tokens: readonly Token[], index: number, lexicon: EnglishLexicon) {
  const [look, forward, to, verb] = tokens.slice(index, index + 4);
  if (!look || verbsOf(look)[0]?.lemma !== 'look' || forward?.lower !== 'forward') return undefined;
  const hasTo = to?.lower === 'to';
  const hearing = hasTo ? verb : to;
  const own = verbIn(hearing, 'base', 'ing');
  if (
    !hearing ||
    !own ||
    mayBe(hearing, 'adverb') ||
    (mayBe(hearing, 'noun') && own.form === 'base' && hearing.tag === 'NOUN')
  )
    return undefined;
  const ing = lexicon.inflect(own.lemma, 'ing');
  if (!hasTo)
    return faultAt('forward-to', [forward, hearing], [`forward to ${ing}`], [hearing.text]);
  return own.form === 'base' ? faultAt('forward-to', [hearing], [ing], [hearing.text]) : undefined;
}

const PREPOSITIONS = words('of for by without about at from in into on with after before despite');

function afterPreposition(tokens: readonly Token[], index: number, lexicon: EnglishLexicon) {
  const preposition = tokens[index];
  const verb = tokens[index + 1];
  if (!preposition || !verb || !PREPOSITIONS.has(preposition.lower)) return undefined;
  if (!/^(?:ADP|SCONJ)$/u.test(preposition.tag) || verb.start !== preposition.end + 1)
    return undefined;
  if (!isOnlyVerb(verb, 'base') || (verb.lower === 'be' && preposition.lower === 'before'))
    return undefined;
  // `the account you log in with are …`: the preposition belongs to what stands before.
  if (verb.lower === 'are' || isInAddress(tokens, index + 1)) return undefined;
  // `in cite templates`: a word of a trade.
  if (tokens[index + 2]?.tag === 'NOUN') return undefined;
  const ing = lexicon.inflect(verbsOf(verb)[0]?.lemma ?? '', 'ing');
  return faultAt(
    'ing-after-preposition',
    [verb],
    [ing, ...(/^(?:for|of|about)$/u.test(preposition.lower) ? [] : [])],
    [preposition.text, verb.text],
  );
}

/** `verify.example.com` */
function isInAddress(tokens: readonly Token[], index: number): boolean {
  const [word, sign, next] = tokens.slice(index, index + 3);
  return (
    sign?.start === word?.end && /^[./_@]$/u.test(sign?.text ?? '') && next?.start === sign?.end
  );
}

const WANT_TO = words(
  'want hope plan decide try manage agree refuse wish intend expect promise attempt learn begin start continue prefer afford fail tend seem',
);

function missingTo(tokens: readonly Token[], index: number, own: string) {
  const wanting = tokens[index];
  const verb = tokens[index + 1];
  if (!wanting || !verb || !wanting.tag.startsWith('VERB')) return undefined;
  if (/^(?:DET|ADP|ADJ)$/u.test(tokens[index - 1]?.tag ?? '')) return undefined;
  const isLike = own === 'like' && /^(?:would|'d|should)$/u.test(tokens[index - 1]?.lower ?? '');
  const isNeed =
    own === 'need' &&
    /^(?:i|we|you|they)$/u.test(tokens[index - 1]?.lower ?? '') &&
    verb.lower !== 'not';
  if ((!WANT_TO.has(own) && !isLike && !isNeed) || verb.start !== wanting.end + 1) return undefined;
  // `the files you want are here`
  if (verb.lower === 'are') return undefined;
  if (!isOnlyVerb(verb, 'base') && !(verb.tag === 'VERB|Inf' && verbIn(verb, 'base') && isLike))
    return undefined;
  return faultAt(
    'to-missing',
    [wanting, verb],
    [`${wanting.text} to ${verb.text}`],
    [wanting.text, verb.text],
  );
}

const WITH_ING = words(
  'enjoy avoid finish suggest mind recommend dislike practise appreciate deny imagine',
);

function gerundVerb(tokens: readonly Token[], index: number, own: string, lexicon: EnglishLexicon) {
  const [token, to, verb] = tokens.slice(index, index + 3);
  if (!token || !WITH_ING.has(own) || token.tag === 'NOUN' || to?.lower !== 'to') return undefined;
  if (
    /^(?:is|are|was|were|be|been|'re|'s|'m|am|it)$/u.test(
      tokens[tokens[index - 1]?.tag === 'ADV' ? index - 2 : index - 1]?.lower ?? '',
    ) &&
    !verbIn(token, 'ing')
  )
    return undefined;
  const base = verbIn(verb, 'base');
  if (!verb || !base || (mayBe(verb, 'noun') && verb.tag === 'NOUN')) return undefined;
  return faultAt(
    'ing-after-verb',
    [to, verb],
    [lexicon.inflect(base.lemma, 'ing')],
    [token.text, `${to.text} ${verb.text}`],
  );
}

function needlessTo(
  tokens: readonly Token[],
  index: number,
  own: string,
): EnglishFault | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const isModal = modals.has(token.lower) && token.tag === 'AUX|Fin' && token.lower !== "'ll";
  const isMake =
    /^(?:make|let)$/u.test(own) && /^(?:me|us|him|them|you)$/u.test(tokens[index + 1]?.lower ?? '');
  if (!isModal && !isMake) return undefined;
  let at = isModal ? index + 1 : index + 2;
  if (isModal && /^(?:not|n't)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  const to = tokens[at];
  const verb = tokens[at + 1];
  if (to?.lower !== 'to' || !verb || !verbIn(verb, 'base') || verb.tag === 'NOUN') return undefined;
  return faultAt('to-needless', [to, verb], [verb.text], [token.text]);
}

const FEELINGS = words(
  `sorry interested sure happy glad afraid aware able unable ready disappointed pleased satisfied grateful worried
  delighted responsible available busy tired excited surprised`,
);

function missingBe(tokens: readonly Token[], index: number) {
  const [subject, next, after] = tokens.slice(index, index + 3);
  if (!subject || !next || !nominatives.has(subject.lower) || !next.start) return undefined;
  const before = tokens[index - 1];
  if (before && !/^(?:SCONJ|CCONJ|ADV)$/u.test(before.tag) && before.lower !== ',')
    return undefined;
  if (
    tokens
      .slice(Math.max(0, index - 4), index)
      .some(({ tag, lower }) => tag.startsWith('AUX') || lower === 'as' || lower === 'than')
  )
    return undefined;
  if (next.start !== subject.end + 1) return undefined;
  const isIng =
    isOnlyVerb(next, 'ing') && /^(?:DET|PRON|ADP|PART|SCONJ|ADV)$/u.test(after?.tag ?? '');
  const isFeeling =
    FEELINGS.has(next.lower) &&
    /^(?:about|that|to|for|with|of|in|at|by|if|\.|!|,|you|we)$/u.test(after?.lower ?? '.') &&
    !verbIn(next, 'base', 'past');
  if (!isIng && !isFeeling) return undefined;
  const be = subject.lower === 'i' ? 'am' : /^(?:he|she)$/u.test(subject.lower) ? 'is' : 'are';
  return faultAt(
    'be-missing',
    [subject, next],
    [`${subject.text} ${be} ${next.text}`],
    [subject.text, next.text],
  );
}
