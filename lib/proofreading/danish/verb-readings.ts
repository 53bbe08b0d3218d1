import { isOnlyVerb, nounForms, verbForms, type Token } from './danish-token';
import { modals } from './danish-words';

/** Present, and no other form of a verb. */
export function isPresent(token: Token): boolean {
  return token.lower !== 'er' && isVerbIn(token, 'present');
}

export function isInfinitive(token: Token): boolean {
  return isVerbIn(token, 'infinitive');
}

/** In this form, and in no other but the imperative. */
function isVerbIn(token: Token, wanted: 'present' | 'infinitive'): boolean {
  const verbs = verbForms(token);
  return (
    !modals.has(token.lower) &&
    verbs.some(({ form }) => form === wanted) &&
    verbs.every(({ form, isPassive }) => (form === wanted || form === 'imperative') && !isPassive)
  );
}

/** The imperative, and nothing else at all. */
export function isImperative(token: Token): boolean {
  return !modals.has(token.lower) && isOnlyVerb(token, ['imperative']);
}

/**
 * A noun, beside being a verb. Who does something (`lærer`, `sender`) is none here: without an article
 * or a plural ending no such noun stands after a verb.
 */
export function isNounToo(token: Token): boolean {
  return nounForms(token).some(
    ({ number, isDefinite, isGenitive, lemma }) =>
      number === 'plural' || isDefinite || isGenitive || lemma !== token.lower,
  );
}
