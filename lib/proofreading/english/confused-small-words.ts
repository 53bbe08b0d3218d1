import { type Token, isOnlyVerb, isVerbTag, mayBe, verbIn } from './english-clause';
import { words } from './english-words';

const TOO = words(
  'much many expensive late early big small difficult hard long short far high low old young good bad easy important busy tired heavy slow fast close often pretty beautiful dangerous strong weak poor rich simple',
);

export function tooForTo(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
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

export function isEnd(token: Token | undefined): boolean {
  return (
    !token ||
    (token.kind === 'sign' && /^[.,;!?)]$/u.test(token.text)) ||
    /^(?:ADP|CCONJ|SCONJ|PART)$/u.test(token.tag)
  );
}

export function toForToo(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
  const next = tokens[index + 1];
  if (token.lower !== 'too' || !next || next.start !== token.end + 1) return undefined;
  if (isOnlyVerb(next, 'base')) return 'to';
  // `set off too find it`
  return next.tag === 'VERB|Inf' && verbIn(next, 'base') && isObject(tokens[index + 2])
    ? 'to'
    : undefined;
}

function isObject(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'DET' || /^(?:my|your|our|his|her|their|it|us|me|them|you)$/u.test(token.lower))
  );
}

/** `Your welcome`, `if your going` */
export function yourForYoure(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
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
export function youreForYour(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
  const [, are, noun, after] = tokens.slice(index, index + 4);
  if (token.lower !== 'you' || are?.lower !== "'re" || !noun) return undefined;
  if (isOwned(tokens, index)) return 'your';
  if (
    noun.tag !== 'NOUN' ||
    noun.forms.some(({ kind }) => kind === 'adjective') ||
    verbIn(noun, 'ing')
  )
    return undefined;
  return isEnd(after) || isVerbTag(after) || after?.tag === 'NOUN' ? 'your' : undefined;
}

const TAKES_OBJECT = words(
  `received receive sent send written write updated update cancelled cancel changed change processed process placed
  place use enter share lost found repaired opened closed credited returned delivered shipped tested moved charged
  refunded reset checked attached uploaded`,
);

/** `We received you're return`, `on you're new card`, `so you're new premium is`: a clause cannot begin there. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const [first, second, third] = tokens.slice(index + 2, index + 5);
  const before = tokens[index - 1];
  if (!first) return false;
  if (first.tag === 'ADJ' && second?.tag === 'NOUN' && third?.tag === 'AUX|Fin') return true;
  const isOwnedBefore =
    TAKES_OBJECT.has(before?.lower ?? '') ||
    (before?.tag === 'ADP' &&
      /^(?:on|in|of|for|with|to|from|at|about|into|regarding|via)$/u.test(before.lower));
  if (!isOwnedBefore || verbIn(first, 'ing')) return false;
  return (
    /^(?:NOUN|PROPN)$/u.test(first.tag) ||
    /^\p{Lu}{2,}$/u.test(first.text) ||
    (mayBe(first, 'noun') && isEnd(second)) ||
    (first.tag === 'ADJ' && second?.tag === 'NOUN')
  );
}

/** `lost there luggage` */
export function theirForThere(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
  const [, next, after] = tokens.slice(index, index + 3);
  const before = tokens[index - 1];
  if (token.lower !== 'there' || !next || !before) return undefined;
  const isBefore =
    /^(?:ADP|VERB\|(?:Fin|Inf|Part|Ger))$/u.test(before.tag) || before.lower === 'all';
  if (!isBefore || /^(?:is|are|was|were|be)$/u.test(before.lower) || next.lower === 'time')
    return undefined;
  // `in there free time`
  if (next.tag === 'ADJ' && after?.tag === 'NOUN' && before.tag === 'ADP') return 'their';
  if (next.tag !== 'NOUN' || mayBe(next, 'adverb') || verbIn(next, 's', 'past')) return undefined;
  return isEnd(after) || isVerbTag(after) || after?.tag === 'NOUN' ? 'their' : undefined;
}

export function thereForTheir(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
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
export function thanForThen(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
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
