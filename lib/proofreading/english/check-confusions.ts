import {
  isOnlyVerb,
  isSingularNoun,
  isVerbTag,
  mayBe,
  nounsOf,
  verbIn,
  verbsOf,
  type Token,
} from './english-clause';
import { faultAt, type EnglishFault, type EnglishRule } from './english-rule';
import { modals, words } from './english-words';
import { isFinite } from './find-clause';

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

type Check = (token: Token, index: number, tokens: readonly Token[]) => string | undefined;

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

const TOO = words(
  'much many expensive late early big small difficult hard long short far high low old young good bad easy important busy tired heavy slow fast close often pretty beautiful dangerous strong weak poor rich simple',
);

function tooForTo(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const [, next, after] = tokens.slice(index, index + 3);
  if (token.lower !== 'to' || !next || !TOO.has(next.lower)) return undefined;
  if (
    after &&
    /^(?:NOUN|ADJ|PROPN|DET|NUM)$/u.test(after.tag) &&
    !/^(?:much|many)$/u.test(next.lower)
  )
    return undefined;
  if (/^(?:much|many)$/u.test(next.lower))
    return /^(?:thanks|due|according|response|contribute|led|compared|happen|happened|happens|similar|known|relevant|important|owe|owes|come|comes|came|add|amount|amounts)$/u.test(
      tokens[index - 1]?.lower ?? '',
    ) || after?.lower === 'of'
      ? undefined
      : isEnd(after) || (next.lower === 'much' && after?.tag === 'NOUN')
        ? 'too'
        : undefined;
  if (mayBe(next, 'verb') && isVerbTag(next)) return undefined;
  return /^(?:AUX|ADV|VERB|PART)/u.test(tokens[index - 1]?.tag ?? '') &&
    /^(?:is|are|was|were|be|been|'s|'re|not|n't|it|look|looks|seem|seems|much|far|way|get|gets|got|becomes?)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
    ? 'too'
    : undefined;
}

function isEnd(token: Token | undefined): boolean {
  return (
    !token ||
    (token.kind === 'sign' && /^[.,;!?)]$/u.test(token.text)) ||
    /^(?:ADP|CCONJ|SCONJ|PART)$/u.test(token.tag)
  );
}

function toForToo(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const next = tokens[index + 1];
  if (token.lower !== 'too' || !next || next.start !== token.end + 1) return undefined;
  return isOnlyVerb(next, 'base') ? 'to' : undefined;
}

/** `Your welcome`, `if your going` */
function yourForYoure(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const [, next, after] = tokens.slice(index, index + 3);
  if (token.lower !== 'your' || !next || tokens[index - 1]?.tag === 'ADP') return undefined;
  if (
    /^(?:a|an|the|not|in|welcome|able|sure|interested|happy|unable|so|very|too|to|still|looking|trying)$/u.test(
      next.lower,
    )
  ) {
    if (/^(?:still|very)$/u.test(next.lower))
      return after && !/^(?:NOUN|ADJ)$/u.test(after.tag) ? "you're" : undefined;
    return next.lower === 'welcome' && after && /^(?:NOUN|ADJ)$/u.test(after.tag)
      ? undefined
      : "you're";
  }
  return isOnlyVerb(next, 'ing') &&
    after &&
    /^(?:PART|DET|PRON|ADP)$/u.test(after.tag) &&
    after.lower === 'to'
    ? "you're"
    : undefined;
}

/** `you're order`, `you're email` */
function youreForYour(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const [, are, noun, after] = tokens.slice(index, index + 4);
  if (token.lower !== 'you' || are?.lower !== "'re" || !noun) return undefined;
  if (
    noun.tag !== 'NOUN' ||
    noun.forms.some(({ kind }) => kind === 'adjective') ||
    verbIn(noun, 'ing')
  )
    return undefined;
  return isEnd(after) || isVerbTag(after) || after?.tag === 'NOUN' ? 'your' : undefined;
}

/** `it's customers`; `its a pity` */
function itsForIts(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const [, next, after] = tokens.slice(index, index + 3);
  if (token.lower === 'its' && next) {
    if (
      /^(?:a|an|the|not|very|so|too|been|going|because|important|possible|impossible|necessary|difficult|hard|easy|better|also|just)$/u.test(
        next.lower,
      )
    ) {
      if (
        /^(?:important|difficult|hard|easy|better|very|possible|necessary|so|too)$/u.test(
          next.lower,
        )
      )
        return after && /^(?:NOUN|ADJ|PROPN|CCONJ)$/u.test(after.tag) ? undefined : "it's";
      return "it's";
    }
    return undefined;
  }
  if (token.lower !== 'it' || next?.lower !== "'s" || !after) return undefined;
  const noun = after;
  const end = tokens[index + 3];
  if (
    noun.tag !== 'NOUN' ||
    noun.forms.some(({ kind }) => kind === 'adjective' || kind === 'adverb') ||
    verbIn(noun, 'ing', 'participle')
  )
    return undefined;
  const isCounted =
    isSingularNoun(noun) && nounsOf(noun).every(({ counted }) => counted === 'always');
  return isCounted && (isEnd(end) || isFinite(end)) && token.text !== 'It' ? 'its' : undefined;
}

/** `lost there luggage` */
function theirForThere(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const [, next, after] = tokens.slice(index, index + 3);
  const before = tokens[index - 1];
  if (token.lower !== 'there' || !next || !before) return undefined;
  if (
    !/^(?:ADP|VERB\|Fin|VERB\|Inf|VERB\|Part)$/u.test(before.tag) ||
    /^(?:is|are|was|were|be)$/u.test(before.lower)
  )
    return undefined;
  if (next.tag !== 'NOUN' || mayBe(next, 'adverb') || verbIn(next, 's', 'past')) return undefined;
  return isEnd(after) || isVerbTag(after) || after?.tag === 'NOUN' ? 'their' : undefined;
}

function thereForTheir(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const next = tokens[index + 1];
  if (
    token.lower !== 'their' ||
    !next ||
    !/^(?:is|are|was|were|will|has|have|must|should|can|may|might)$/u.test(next.lower)
  )
    return undefined;
  return next.tag.startsWith('AUX') || next.lower === 'are' || next.lower === 'is'
    ? 'there'
    : undefined;
}

/** `more then one`, `better then` */
function thanForThen(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  const before = tokens[index - 1];
  if (token.lower !== 'then' || !before) return undefined;
  if (
    before.forms.some((form) => form.kind === 'adjective' && form.degree === 'comparative') &&
    before.lower !== 'later'
  )
    return 'than';
  if (/^(?:more|less|rather|other|fewer)$/u.test(before.lower)) return 'than';
  const more = tokens[index - 2];
  return /^(?:more|less)$/u.test(more?.lower ?? '') && before.tag === 'ADJ' ? 'than' : undefined;
}

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

function verbForNoun(token: Token, index: number, tokens: readonly Token[]): string | undefined {
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
      /^(?:do|does|did|can|could|will|would|ca|wo)$/u.test(tokens[index - 2]?.lower ?? ''));
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
    (isObject || token.lower === 'chose' || token.lower === 'loose') &&
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

function nounForVerb(token: Token, index: number, tokens: readonly Token[]): string | undefined {
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
      return next !== undefined && verbsOf(next).length > 0 && isOnlyVerb(next, 'base', 'past', 's')
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
