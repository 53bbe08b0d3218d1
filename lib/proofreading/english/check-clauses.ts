import { otherNumber } from './check-pronoun-verbs';
import { properWho, spaceMissing, splice, stopMissing } from './check-signs';
import {
  type Token,
  isOnlyVerb,
  isPluralNoun,
  isSingularNoun,
  mayBe,
  verbIn,
  verbsOf,
} from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { collectives, modals, words } from './english-words';

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
  if (/^(?:people|children|men|women)$/u.test(noun.lower)) {
    const own = otherNumber(verb, true, lexicon) ?? (verb.lower === 'does' ? 'do' : undefined);
    return own === undefined ||
      before.some(({ lower }) => /^(?:one|group|kind|type|number)$/u.test(lower))
      ? undefined
      : faultAt('verb-of-noun', [verb], [own], [noun.text, verb.text]);
  }
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
