import {
  isOnlyVerb,
  isPluralNoun,
  isSingularNoun,
  mayBe,
  nounsOf,
  verbIn,
  verbsOf,
  type Token,
} from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { faultAt, type EnglishFault, type EnglishRule } from './english-rule';
import { collectives, modals, words } from './english-words';
import { clauseVerb, hasFinite, isFinite, startsWithPronoun } from './find-clause';

/** What a clause lacks or has too much of: `it very good`, `will able`, `because is`, `countries that has`; full stops; `, however we`. */
export const checkClauses: EnglishRule = (tokens, lexicon) => {
  const faults = tokens.flatMap((token, index) => {
    if (token.kind === 'sign') {
      const fault = splice(tokens, index) ?? spaceMissing(tokens, index);
      return fault ? [fault] : [];
    }
    if (token.kind !== 'word') return [];
    const fault =
      beAfterModal(tokens, index) ??
      beAfterIt(tokens, index) ??
      subjectMissing(tokens, index) ??
      relative(tokens, index, lexicon) ??
      twoDeterminers(tokens, index) ??
      properWho(tokens, index);
    return fault ? [fault] : [];
  });
  const stop = stopMissing(tokens);
  return stop ? [...faults, stop] : faults;
};

const STATES = words(
  'able available possible impossible happy glad sure ready sorry grateful interested interesting difficult easy important necessary useful helpful better good nice great careful dangerous expensive responsible aware successful different unable',
);

/** `We will able to help` */
function beAfterModal(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const modal = tokens[index];
  let at = index + 1;
  if (/^(?:not|n't)$/u.test(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'ADV') at += 1;
  const state = tokens[at];
  if (!modal || !state || !modals.has(modal.lower) || modal.tag !== 'AUX|Fin' || modal.isFirst)
    return undefined;
  if (
    !STATES.has(state.lower) ||
    verbsOf(state).length > 0 ||
    (/^(?:better|good|nice|great)$/u.test(state.lower) && modal.lower === "'d")
  )
    return undefined;
  if (tokens[at + 1]?.tag === 'NOUN' || state.lower === 'better') return undefined;
  return faultAt('be-missing', [state], [`be ${state.text}`], [modal.text, state.text]);
}

/** `It very useful`, `this not possible` */
function beAfterIt(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [it, adverb, state] = tokens.slice(index, index + 3);
  const before = tokens[index - 1];
  if (!it || !adverb || !state || !/^(?:it|this|that|they|he|she|we)$/u.test(it.lower))
    return undefined;
  if (before && !/^(?:CCONJ|SCONJ)$/u.test(before.tag) && before.text !== ',') return undefined;
  if (
    !/^(?:very|so|too|not|really|quite|more)$/u.test(adverb.lower) ||
    state.tag !== 'ADJ' ||
    mayBe(state, 'verb') ||
    /^(?:much|many|often|well|long)$/u.test(state.lower)
  )
    return undefined;
  if (tokens[index + 3]?.tag === 'NOUN' && /^(?:this|that)$/u.test(it.lower)) return undefined;
  if (before?.tag === 'CCONJ' && /^(?:and|or)$/u.test(before.lower) && hasAux(tokens, index - 1))
    return undefined;
  const be = /^(?:they|we)$/u.test(it.lower) ? 'are' : 'is';
  return faultAt(
    'be-missing',
    [it, adverb],
    [`${it.text} ${be} ${adverb.text}`],
    [it.text, state.text],
  );
}

function hasAux(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 4), to).some(({ tag }) => tag === 'AUX|Fin');
}

/** `Is very important that …`, `because is late` */
function subjectMissing(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [be, next] = tokens.slice(index, index + 2);
  const before = tokens[index - 1];
  if (!be || !next || !/^(?:is|was|has|are)$/u.test(be.lower)) return undefined;
  const isStart =
    be.isFirst && index === 0 && tokens.at(-1)?.text === '.' && /^(?:is|was)$/u.test(be.lower);
  const isAfter =
    /^(?:because|if|when|although)$/u.test(before?.lower ?? '') && /^(?:is|was)$/u.test(be.lower);
  if (!isStart && !isAfter) return undefined;
  if (
    !/^(?:ADJ|ADV|DET)$/u.test(next.tag) &&
    !/^(?:a|an|the|very|not|possible|important)$/u.test(next.lower)
  )
    return undefined;
  if (isStart && next.tag === 'DET' && tokens[index + 3]?.tag !== 'ADP') return undefined;
  return faultAt('subject-missing', [be], [`it ${be.lower}`], [be.text]);
}

/** `countries that has`, `water that contain` */
function relative(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const [noun, who] = tokens.slice(index, index + 2);
  let at = index + 2;
  if (tokens[at]?.tag === 'ADV' && verbsOf(tokens[at]).length === 0) at += 1;
  const verb = tokens[at];
  if (!noun || !who || !verb || noun.tag !== 'NOUN' || !/^(?:that|which|who)$/u.test(who.lower))
    return undefined;
  if (
    !/^(?:VERB\|Fin|AUX\|Fin|VERB\|Inf)$/u.test(verb.tag) ||
    modals.has(verb.lower) ||
    collectives.has(noun.lower)
  )
    return undefined;
  const before = tokens.slice(Math.max(0, index - 4), index);
  if (before.some(({ lower }) => /^(?:of|in|and|or|with|one|for|to|from|on|at)$/u.test(lower)))
    return undefined;
  if (isPluralNoun(noun)) {
    const right =
      { is: 'are', was: 'were', has: 'have', does: 'do' }[verb.lower] ??
      (verbIn(verb, 's') && !mayBe(verb, 'noun')
        ? lexicon.inflect(verbsOf(verb)[0]?.lemma ?? '', 'base')
        : undefined);
    return right === undefined
      ? undefined
      : faultAt('verb-of-noun', [verb], [right], [noun.text, verb.text]);
  }
  if (
    !isSingularNoun(noun) ||
    !before.some(({ lower }) => /^(?:a|an|this|every|each|another)$/u.test(lower))
  )
    return undefined;
  const right =
    { are: 'is', were: 'was', have: 'has', do: 'does' }[verb.lower] ??
    (isOnlyVerb(verb, 'base') ? lexicon.inflect(verbsOf(verb)[0]?.lemma ?? '', 's') : undefined);
  return right === undefined
    ? undefined
    : faultAt('verb-of-noun', [verb], [right], [noun.text, verb.text]);
}

/** `the my order`, `this the` */
function twoDeterminers(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [one, other, noun] = tokens.slice(index, index + 3);
  if (!one || !other || !noun || other.start !== one.end + 1) return undefined;
  const isPair =
    /^(?:the|a|an)$/u.test(one.lower) &&
    /^(?:my|your|our|his|their|its|a|an|this|that|these|those)$/u.test(other.lower);
  const isOwn =
    /^(?:my|your|our|their|his)$/u.test(one.lower) &&
    /^(?:the|a|an|my|your|our)$/u.test(other.lower);
  if ((!isPair && !isOwn) || other.text !== other.lower) return undefined;
  if (one.lower === other.lower || !/^(?:NOUN|ADJ)$/u.test(noun.tag)) return undefined;
  return faultAt(
    'two-determiners',
    [one, other],
    isPair ? [other.text, one.text] : [one.text, other.text],
    [one.text, other.text],
  );
}

/** `Syria which was …`: a name needs no telling which one, so a comma. */
function properWho(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [name, who, verb] = tokens.slice(index, index + 3);
  if (
    name?.tag !== 'PROPN' ||
    !/^\p{Lu}\p{Ll}/u.test(name.text) ||
    !/^(?:who|which)$/u.test(who?.lower ?? '') ||
    !isFinite(verb)
  )
    return undefined;
  if (/^(?:the|a|any|those|that)$/u.test(tokens[index - 1]?.lower ?? '') || index < 1)
    return undefined;
  return faultAt('comma-after-name', [name], [`${name.text},`], [name.text]);
}

/** `…, however we …`: two sentences. */
function splice(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [comma, word, next] = tokens.slice(index, index + 3);
  if (comma?.text !== ',' || !word || !next) return undefined;
  if (
    /^(?:however|therefore|moreover|furthermore|otherwise|nevertheless|consequently)$/u.test(
      word.lower,
    )
  ) {
    if (
      clauseVerb(tokens, index + 2) === undefined ||
      !hasFinite(tokens, 0, index) ||
      startsSubordinate(tokens)
    )
      return undefined;
    return faultAt(
      'comma-splice',
      [comma, word],
      [`; ${word.text},`, `. ${word.text.slice(0, 1).toUpperCase()}${word.text.slice(1)},`],
      [word.text],
    );
  }
  if (!startsWithPronoun(tokens, index + 1) || word.lower === 'please' || startsSubordinate(tokens))
    return undefined;
  if (
    /^(?:think|believe|hope|guess|know|suppose|say|said|mean|'m|am|see|fear|understand)$/u.test(
      next.lower,
    )
  )
    return undefined;
  if (
    !hasFinite(tokens, 0, index) ||
    /^(?:years?|months?|weeks?|days?|time|ago|morning|evening|afternoon|night)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  const clause = tokens.slice(0, index);
  if (
    clause.some(({ text, tag }) => text === ',' || tag === 'SCONJ' || /^["“:(]$/u.test(text)) ||
    clause.length < 4
  )
    return undefined;
  if (clauseVerb(tokens, 0) === undefined) return undefined;
  if (
    /^(?:think|believe|know|hope|guess|suppose|say|says|said|mean|see)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  return faultAt(
    'comma-splice',
    [comma, word],
    [`. ${word.text.slice(0, 1).toUpperCase()}${word.text.slice(1)}`, `; ${word.text}`],
    [word.text],
  );
}

function startsSubordinate(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return (
    first !== undefined &&
    (first.tag === 'SCONJ' ||
      first.tag === 'ADP' ||
      (/^(?:if|when|although|as|because|since|while|after|before|once|to|not|the)$/u.test(
        first.lower,
      ) &&
        first.lower !== 'the' &&
        first.lower !== 'not') ||
      verbIn(first, 'ing') !== undefined)
  );
}

/** `late.The parcel`, `heat(energy)` */
function spaceMissing(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, sign, next] = tokens.slice(index - 1, index + 2);
  if (
    index === 0 ||
    !before ||
    !sign ||
    !next ||
    before.end !== sign.start ||
    next.start !== sign.end
  )
    return undefined;
  if (
    !/^[.!?(]$/u.test(sign.text) ||
    before.kind !== 'word' ||
    next.kind !== 'word' ||
    !/^\p{Ll}{3,}$/u.test(before.text.slice(1))
  )
    return undefined;
  if (sign.text === '(')
    return /^\p{L}{3,}$/u.test(next.text) && next.text !== 's' && tokens[index + 2]?.text !== ')'
      ? faultAt('space-missing', [before, sign], [`${before.text} (`], [before.text])
      : undefined;
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(next.text) ||
    (next.forms.length === 0 &&
      !/^(?:The|It|This|He|She|They|We|You|In|And|But|If|When)$/u.test(next.text))
  )
    return undefined;
  return faultAt(
    'space-missing',
    [before, next],
    [`${before.text}${sign.text} ${next.text}`],
    [before.text],
  );
}

/** A sentence with a verb that ends in nothing, though others of its paragraph end in a full stop. */
function stopMissing(tokens: readonly Token[]): EnglishFault | undefined {
  const last = tokens.at(-1);
  if (
    !last ||
    last.kind !== 'word' ||
    tokens.length < 6 ||
    nounsOf(last).length + verbsOf(last).length === 0
  )
    return undefined;
  const verb = clauseVerb(tokens, 0);
  return verb === undefined
    ? undefined
    : faultAt('stop-missing', [last], [`${last.text}.`], [last.text]);
}
