import {
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
import {
  collectives,
  modals,
  pluralSubjects,
  singularSubjects,
  uncountables,
  words,
} from './english-words';
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

/** The form that goes with a plural, or with a singular; undefined where both are the same. */
function otherNumber(verb: Token, isPlural: boolean, lexicon: EnglishLexicon): string | undefined {
  switch (verb.lower) {
    case 'is':
    case "'s":
      return isPlural ? 'are' : undefined;
    case 'was':
      return isPlural ? 'were' : undefined;
    case 'are':
    case "'re":
    case 'am':
      return isPlural ? undefined : 'is';
    case 'were':
      return isPlural ? undefined : 'was';
    case 'have':
      return isPlural ? undefined : 'has';
    case 'has':
      return isPlural ? 'have' : undefined;
    default: {
      const own = verbIn(verb, isPlural ? 's' : 'base');
      if (!own || verbIn(verb, 'past', 'participle')) return undefined;
      return lexicon.inflect(own.lemma, isPlural ? 'base' : 's');
    }
  }
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VERB\|Fin|AUX\|Fin|VERB\|Inf|AUX\|Inf)$/u.test(token.tag);
}

function pronounSubject(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const subject = tokens[index];
  if (!subject || (!pluralSubjects.has(subject.lower) && !singularSubjects.has(subject.lower)))
    return undefined;
  const before = tokens[index - 1];
  if (before && !opensClause(before)) return undefined;
  if (
    isAsked(tokens, index) ||
    (subject.lower === 'i' &&
      before?.tag === 'CCONJ' &&
      /^(?:NOUN|PROPN|PRON)$/u.test(tokens[index - 2]?.tag ?? ''))
  )
    return undefined;
  let at = index + 1;
  while (tokens[at]?.tag === 'ADV' && !mayBe(tokens[at], 'verb') && at < index + 3) at += 1;
  const verb = tokens[at];
  if (
    !verb ||
    !isFinite(verb) ||
    verb.lower === "'s" ||
    verb.lower === "'re" ||
    modals.has(verb.lower)
  )
    return undefined;
  // `he and I are`
  if (
    before?.tag === 'CCONJ' &&
    !/^(?:but|because|so)$/u.test(before.lower) &&
    singularSubjects.has(subject.lower) &&
    at === index + 1 &&
    verb.tag.startsWith('AUX') &&
    /^(?:are|were|have)$/u.test(verb.lower) &&
    /^(?:PRON|NOUN|PROPN)$/u.test(tokens[index - 2]?.tag ?? '')
  )
    return undefined;
  const isPlural = pluralSubjects.has(subject.lower);
  const right = subject.lower === 'i' ? withI(verb, lexicon) : otherNumber(verb, isPlural, lexicon);
  if (right === undefined || (verb.lower === 'were' && !isPlural)) return undefined;
  if (verb.lower === 'be' || right === verb.lower) return undefined;
  if (!isPlural && isOrder(tokens, index)) return undefined;
  return faultAt('verb-of-pronoun', [verb], [right], [subject.text, verb.text]);
}

function withI(verb: Token, lexicon: EnglishLexicon): string | undefined {
  if (/^(?:is|are)$/u.test(verb.lower)) return 'am';
  return verb.lower === 'was' || verb.lower === 'am' ? undefined : otherNumber(verb, true, lexicon);
}

function opensClause(before: Token): boolean {
  if (before.kind === 'sign') return !/^[-/&]$/u.test(before.text);
  return (
    /^(?:SCONJ|CCONJ)$/u.test(before.tag) ||
    /^(?:that|which|who|what|if|when|because|but|how|why|where|although|while|since|until|before|after|then|also|think|hope|believe|know|sure)$/u.test(
      before.lower,
    )
  );
}

/** A helping verb before it makes a question of it, or it is an object. */
function isAsked(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 2), index)
    .some(
      ({ lower, tag }) =>
        modals.has(lower) ||
        (tag === 'AUX|Fin' && lower !== "'s") ||
        /^(?:let|make|makes|made|do|does|did|lets|help|see|have)$/u.test(lower),
    );
}

/** `We ask that he come`: right as it is. */
function isOrder(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ lower }) =>
      /^(?:suggest|recommend|request|demand|insist|require|propos|ask|advis|important|essential|necessary|wish|lest)/u.test(
        lower,
      ),
    );
}

const EVERY = words(
  'everyone everybody someone somebody anyone anybody nobody everything something nothing anything each',
);
const PLURALS = words('people children men women police');

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
    !isFinite(verb) ||
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

function nounSubject(
  tokens: readonly Token[],
  index: number,
  lexicon: EnglishLexicon,
): EnglishFault | undefined {
  const verb = tokens[index];
  if (
    !verb ||
    !isFinite(verb) ||
    verbsOf(verb).length === 0 ||
    index === 0 ||
    modals.has(verb.lower)
  )
    return undefined;
  if (verb.lower === "'s" || verb.lower === "'re") return undefined;
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
  if (!isSingularNoun(head) || (verb.lower === 'were' && isUnreal(tokens, from))) return undefined;
  const hasDeterminer = phrase.some(({ lower }) => SINGULAR_DETERMINERS.has(lower));
  if (!hasDeterminer && !uncountables.has(head.lower)) return undefined;
  if (
    phrase.some(({ lower }) => /^(?:these|those|many|few|several|both|all|some|most)$/u.test(lower))
  )
    return undefined;
  const right = otherNumber(verb, false, lexicon);
  if (right === undefined || verb.lower === 'be') return undefined;
  if (
    !verb.tag.startsWith('AUX') &&
    !/^(?:are|were|have|do)$/u.test(verb.lower) &&
    (mayBe(verb, 'noun') || mayBe(verb, 'adjective') || hasTail)
  )
    return undefined;
  return faultAt('verb-of-noun', [verb], [right], [head.text, verb.text]);
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
  if (isSingular && isPluralNoun(noun) && !/^(?:a|an|the|one|no)$/u.test(first.lower)) {
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
