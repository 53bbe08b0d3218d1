import {
  isEnd,
  thanForThen,
  theirForThere,
  thereForTheir,
  toForToo,
  tooForTo,
  yourForYoure,
  youreForYour,
} from './confused-small-words';
import { nounForVerb, verbForNoun } from './confused-verbs';
import { type Token, isOnlyVerb, isVerbTag, nounsOf, verbIn } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { words } from './english-words';
import { isFinite } from './find-clause';
import { itsForIts } from './its-or-it-is';

/** Words taken for others that sound or look alike: `to much`, `you're order`, `there luggage`, `to advice`. */
export const checkConfusions: EnglishRule = (tokens) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    for (const check of CHECKS) {
      const right = check(token, index, tokens);
      if (right !== undefined) return [faultFor(token, index, tokens, right)];
    }
    return [];
  });

export type Check = (token: Token, index: number, tokens: readonly Token[]) => string | undefined;

function faultFor(
  token: Token,
  index: number,
  tokens: readonly Token[],
  right: string,
): EnglishFault {
  // `you're`, `it's` are two tokens.
  const last =
    /^(?:your|its|whose|their)$/u.test(right) && /^(?:you|it|who|they)$/u.test(token.lower)
      ? tokens[index + 1]
      : token;
  return faultAt('confused', [token, last], [right], [token.text, right]);
}

const CHECKS: readonly Check[] = [
  tooForTo,
  toForToo,
  yourForYoure,
  youreForYour,
  itsForIts,
  theirForThere,
  thereForTheir,
  thanForThen,
  verbForNoun,
  nounForVerb,
  whoForWhich,
  fromForForm,
  others,
  heardWords,
];

const PERSONS = words(
  'people person man woman men women child children student students friend friends customer customers teacher teachers someone somebody anyone everyone everybody colleague colleagues girl boy guy',
);

function whoForWhich(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const before = tokens[index - 1];
  return token.lower === 'which' && PERSONS.has(before?.lower ?? '') && isFinite(tokens[index + 1])
    ? 'who'
    : undefined;
}

/** `an e-mail form you` */
function fromForForm(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token.lower !== 'form' || !before || !next) return undefined;
  const isAfter =
    /^(?:e-?mails?|letters?|messages?|mails?|calls?|reply|answers?|feedback|money|information|parcels?|orders?|tickets?|me|him|us|them|years|people)$/u.test(
      before.lower,
    ) ||
    (isVerbTag(before) &&
      /^(?:come|comes|came|received|heard|hear|order|ordered|suffer|different|far|away|back|get|got|learn|buy|bought)$/u.test(
        before.lower,
      ));
  if (
    !isAfter ||
    /^(?:application|order|the|a|this|your|claim|return|contact|registration|web|online|online|booking|refund|request|complaint|tax|feedback|life|art|to|can|they|we|you|i|that|which)$/u.test(
      before.lower,
    )
  )
    return undefined;
  return /^(?:me|you|us|him|them|the|our|your|my|this|a)$/u.test(next.lower) &&
    !/^(?:VERB)/u.test(token.tag)
    ? 'from'
    : undefined;
}

/** `others people` */
function others(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const next = tokens[index + 1];
  if (token.lower !== 'others' || next?.tag !== 'NOUN' || next.start !== token.end + 1)
    return undefined;
  return (nounsOf(next).some(({ number }) => number === 'plural') && !verbIn(next, 's')) ||
    next.lower === 'people'
    ? 'other'
    : undefined;
}

function heardWords(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  switch (token.lower) {
    case 'weather':
      return next &&
        /^(?:or|you|they|it|we|he|she|to|i|this|the)$/u.test(next.lower) &&
        /^(?:know|decide|see|sure|check|wonder|ask|matter|confirm|question|tell|about|on|me|us|no)$/u.test(
          before?.lower ?? '',
        )
        ? 'whether'
        : undefined;
    case 'quiet':
      return next &&
        /^(?:ADJ|ADV)$/u.test(next.tag) &&
        !/^(?:and|enough)$/u.test(next.lower) &&
        /^(?:is|are|was|were|be|'s|a|been)$/u.test(before?.lower ?? '') &&
        tokens[index + 2]?.tag !== 'NOUN'
        ? 'quite'
        : undefined;
    case 'were':
      return /^(?:place|places|area|country|house|room|city|point)$/u.test(before?.lower ?? '') &&
        /^(?:you|we|i|they|he|she|people|the)$/u.test(next?.lower ?? '')
        ? 'where'
        : undefined;
    case 'where':
      if (
        before?.tag === 'NOUN' &&
        isOnlyVerb(next, 'past', 'participle') &&
        /^(?:ADP|SCONJ)$/u.test(tokens[index + 2]?.tag ?? '')
      )
        return 'were';
      return /^(?:we|they|you|these|those|there)$/u.test(before?.lower ?? '') &&
        next !== undefined &&
        (verbIn(next, 'ing', 'participle') !== undefined || /^(?:ADJ|DET|ADP)$/u.test(next.tag)) &&
        (index === 1 || /^(?:CCONJ|SCONJ)$/u.test(tokens[index - 2]?.tag ?? ''))
        ? 'were'
        : undefined;
    case 'than':
      return token.isFirst ||
        (before?.text === ',' &&
          next !== undefined &&
          /^(?:i|we|you|he|she|it|they|the)$/u.test(next.lower))
        ? 'then'
        : undefined;
    case 'an':
      return next !== undefined &&
        isOnlyVerb(next, 'base', 'past', 's') &&
        /^(?:DET|PRON|ADP|PART)$/u.test(tokens[index + 2]?.tag ?? '')
        ? 'and'
        : undefined;
    case 'the':
      return next !== undefined &&
        /^(?:are|were|have|will|can|should|would|could)$/u.test(next.lower) &&
        next.tag.startsWith('AUX') &&
        !/^(?:of|have)$/u.test(before?.lower ?? '') &&
        /^(?:AUX|ADV|DET|VERB|PART|PRON|ADJ)/u.test(tokens[index + 2]?.tag ?? '')
        ? 'they'
        : undefined;
    case 'are':
      return /^(?:of|in|with|for|from|on|to|at)$/u.test(before?.lower ?? '') &&
        next?.tag === 'NOUN' &&
        tokens[index - 2]?.tag !== 'SCONJ' &&
        index > 2 &&
        before?.tag === 'ADP' &&
        isEnd(tokens[index + 2])
        ? 'our'
        : undefined;
    default:
      return undefined;
  }
}
