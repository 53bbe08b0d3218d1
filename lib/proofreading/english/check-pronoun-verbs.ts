import { type Token, mayBe, verbIn } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, faultAt } from './english-rule';
import { modals, pluralSubjects, singularSubjects } from './english-words';

/** The form that goes with a plural, or with a singular; undefined where both are the same. */
export function otherNumber(
  verb: Token,
  isPlural: boolean,
  lexicon: EnglishLexicon,
): string | undefined {
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

export function mayBeFinite(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VERB\|Fin|AUX\|Fin|VERB\|Inf|AUX\|Inf)$/u.test(token.tag);
}

export function pronounSubject(
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
    !mayBeFinite(verb) ||
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
export function isAsked(tokens: readonly Token[], index: number): boolean {
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
