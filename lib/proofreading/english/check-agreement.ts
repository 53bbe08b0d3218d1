import { isAsked, mayBeFinite, otherNumber, pronounSubject } from './check-pronoun-verbs';
import {
  type Token,
  isPluralNoun,
  isSingularNoun,
  mayBe,
  nounsOf,
  verbIn,
  verbsOf,
} from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { collectives, modals, uncountables, words } from './english-words';
import { findSubject } from './find-subject';

/** Subject and verb: `he have`, `the payment are`, `people is`, `there is many`. */
export const checkAgreement: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const fault =
      pronounSubject(tokens, index, lexicon) ??
      everySubject(tokens, index, lexicon) ??
      nounSubject(tokens, index, lexicon) ??
      thereIs(tokens, index);
    return fault ? [fault] : [];
  });

const EVERY = words(
  'everyone everybody someone somebody anyone anybody nobody everything something nothing anything each',
);
const PLURALS = words('people children men women police clothes');

function everySubject(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const subject = tokens[index];
  if (!subject) return undefined;
  const isPlural = PLURALS.has(subject.lower);
  if (!isPlural && (!EVERY.has(subject.lower) || subject.lower === 'each')) return undefined;
  const before = tokens[index - 1];
  const isStart =
    !before ||
    (before.kind === 'sign' && before.text !== '-') ||
    /^(?:SCONJ|CCONJ|DET|ADJ)$/u.test(before.tag) ||
    /^(?:that|because|if|when|most|many|some|all)$/u.test(before.lower);
  if (!isStart || isAsked(tokens, index) || (isPlural && isAsked(tokens, index - 1)))
    return undefined;
  if (
    isPlural &&
    tokens
      .slice(Math.max(0, index - 4), index)
      .some(({ tag, lower }) => tag === 'ADP' || lower === 'and' || lower === 'or' || lower === 'a')
  )
    return undefined;
  const verb = tokens[index + 1];
  if (
    !verb ||
    !mayBeFinite(verb) ||
    verb.lower === "'s" ||
    verb.lower === "'re" ||
    modals.has(verb.lower)
  )
    return undefined;
  if (before?.tag === 'CCONJ' && /^(?:are|were|have)$/u.test(verb.lower)) return undefined;
  const right = otherNumber(verb, isPlural, lexicon);
  return right === undefined || verb.lower === 'be'
    ? undefined
    : faultAt('verb-of-noun', [verb], [right], [subject.text, verb.text]);
}

const SINGULAR_DETERMINERS = words(
  'a an this that each every another the my your his her its our their one',
);

/** Programs and firms that are called by a plural. */
const PRODUCTS = words(
  'windows teams maps photos notes sheets slides docs pages numbers keys boots forms',
);

/** Begins a clause inside another. */
function isSubordinator(token: Token | undefined): boolean {
  return /^(?:when|whenever|while|as|if|where|until|before|after|once)$/u.test(token?.lower ?? '');
}

function nounSubject(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const verb = tokens[index];
  if (
    !verb ||
    !mayBeFinite(verb) ||
    verbsOf(verb).length === 0 ||
    index === 0 ||
    modals.has(verb.lower)
  )
    return undefined;
  if (verb.lower === "'s" || verb.lower === "'re") return undefined;
  if (!verb.tag.startsWith('AUX') && isNounBeforeVerb(tokens, index)) return undefined;
  const subject = findSubject(tokens, index);
  if (!subject) return undefined;
  const { head, from, headAt, hasTail } = subject;
  const phrase = tokens.slice(from, headAt);
  if (collectives.has(head.lower) || collectives.has(nounsOf(head)[0]?.lemma ?? ''))
    return undefined;
  if (
    phrase.some(
      ({ lower, kind, tag }) =>
        /^(?:and|or|&|no|what|which)$/u.test(lower) || kind === 'sign' || tag === 'CCONJ',
    )
  )
    return undefined;
  if (isPluralNoun(head)) {
    if (phrase.some(({ tag, kind }) => tag === 'NUM' || kind === 'number')) return undefined;
    if (PLURALS.has(head.lower)) return undefined;
    // `a bang when the burner lights is normal`
    if (
      mayBe(head, 'verb') &&
      phrase.some(({ tag }) => tag === 'NOUN') &&
      isSubordinator(tokens[from - 1])
    )
      return undefined;
    // `Windows doesn't allow it`: a name that begins the sentence.
    if (PRODUCTS.has(head.lower) && head.isFirst) return undefined;
    // Something like `Parcels is`: the next word may be the name of a thing.
    const right = otherNumber(verb, true, lexicon);
    if (
      right === undefined ||
      (mayBe(verb, 'noun') &&
        !/^(?:DET|PRON|ADP|ADV|ADJ|PART)$/u.test(tokens[index + 1]?.tag ?? ''))
    )
      return undefined;
    return faultAt('verb-of-noun', [verb], [right], [head.text, verb.text]);
  }
  if (
    !isSingularNoun(head) ||
    PLURALS.has(head.lower) ||
    (verb.lower === 'were' && isUnreal(tokens, from))
  )
    return undefined;
  const hasDeterminer = phrase.some(({ lower }) => SINGULAR_DETERMINERS.has(lower));
  const isHelper = /^(?:are|were|have|do)$/u.test(verb.lower) && verb.tag.startsWith('AUX');
  if (!hasDeterminer && !uncountables.has(head.lower) && (!isHelper || hasTail)) return undefined;
  if (
    phrase.some(({ lower }) => /^(?:these|those|many|few|several|both|all|some|most)$/u.test(lower))
  )
    return undefined;
  const right = otherNumber(verb, false, lexicon);
  if (right === undefined || verb.lower === 'be') return undefined;
  const plural = lexicon.pluralOf(nounsOf(head)[0]?.lemma ?? '');
  // `customer have`: one of the two is wrong.
  const isQuestion = /^(?:you|we|they|i)$/u.test(tokens[index + 1]?.lower ?? '');
  if (!hasDeterminer && isQuestion) return undefined;
  if (!hasDeterminer && plural !== undefined && headAt === index - 1)
    return faultAt(
      'verb-of-noun',
      [head, verb],
      [`${plural} ${verb.text}`, `${head.text} ${right}`],
      [head.text, verb.text],
    );
  if (
    !verb.tag.startsWith('AUX') &&
    !/^(?:are|were|have|do)$/u.test(verb.lower) &&
    (mayBe(verb, 'adjective') || hasTail || (mayBe(verb, 'noun') && !isSurelyVerb(tokens, index)))
  )
    return undefined;
  return faultAt('verb-of-noun', [verb], [right], [head.text, verb.text]);
}

/** `the default template is`, `The manager displays templates located`, `shows commands to format`: the verb is another one. */
function isNounBeforeVerb(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.tag.startsWith('AUX') === true || modals.has(next?.lower ?? '')) return true;
  return (
    mayBe(tokens[index], 'noun') &&
    (verbIn(tokens[index - 1], 's') !== undefined || next?.tag === 'VERB|Part')
  );
}

/** `the driver always call`, `the driver need it`: no noun stands there. */
function isSurelyVerb(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index]?.tag === 'VERB|Fin' &&
    (/^(?:always|often|never|usually|sometimes|also|really)$/u.test(
      tokens[index - 1]?.lower ?? '',
    ) ||
      next?.tag === 'DET' ||
      // `the port charge £75`
      /^[£€$]\d/u.test(next?.text ?? '') ||
      /^(?:me|us|him|them|it|you|my|our|your|their|his|that)$/u.test(next?.lower ?? ''))
  );
}

function isUnreal(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(0, from)
    .some(({ lower }) => /^(?:if|though|wish|unless|suppose|imagine)$/u.test(lower));
}

function thereIs(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const there = tokens[index];
  const verb = tokens[index + 1];
  if (there?.lower !== 'there' || !verb) return undefined;
  const isSingular = /^(?:is|was|has)$/u.test(verb.lower);
  if (!isSingular && !/^(?:are|were)$/u.test(verb.lower)) return undefined;
  const rest = tokens
    .slice(index + 2, index + 7)
    .filter(({ lower, tag }) => !/^(?:not|n't|also|still|only|now)$/u.test(lower) && tag !== 'ADV');
  const [first, second, third] = rest;
  const noun = [first, second, third].find((one) => one?.tag === 'NOUN');
  if (!first || !noun) return undefined;
  const between = rest.slice(0, rest.indexOf(noun));
  if (
    between.some(
      ({ tag, lower }) =>
        !/^(?:DET|ADJ|NUM)$/u.test(tag) && !/^(?:many|few|several|some|no|any)$/u.test(lower),
    )
  )
    return undefined;
  if (rest[rest.indexOf(noun) + 1]?.tag === 'NOUN' || collectives.has(noun.lower)) return undefined;
  if (
    isSingular &&
    (isPluralNoun(noun) || /^(?:people|children)$/u.test(noun.lower)) &&
    !/^(?:a|an|the|one)$/u.test(first.lower)
  ) {
    const right = verb.lower === 'was' ? 'were' : verb.lower === 'has' ? 'have' : 'are';
    return faultAt('there-is', [verb], [right], [`${there.text} ${verb.text}`, noun.text]);
  }
  if (!isSingular && /^(?:a|an)$/u.test(first.lower) && isSingularNoun(noun)) {
    return faultAt(
      'there-is',
      [verb],
      [verb.lower === 'are' ? 'is' : 'was'],
      [`${there.text} ${verb.text}`, noun.text],
    );
  }
  return undefined;
}
