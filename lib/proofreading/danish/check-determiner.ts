import type { AdjectiveForm, Gender, NounForm } from './danish-forms';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import { adjectiveForms } from './danish-token';
import type { NounPhrase } from './noun-phrase';
import { replaceWord } from './replace-word';

const SHORTEST_PART = 4;

/** `en problem`, `dit ordre`, `dette faktura`, `din oplysninger`. */
export function checkDeterminer(phrase: NounPhrase): DanishFault | undefined {
  const { determiner, nouns, adjectives } = phrase;
  const { gender, plural, isDefining } = determiner;
  if (gender === undefined) return undefined;
  const isPlural = nouns.every(({ number, isDefinite }) => number === 'plural' && !isDefinite);
  if (isPlural && plural !== undefined) return replaceDeterminer(phrase, plural);
  const wanted = gender === 'common' ? 'neuter' : 'common';
  const other = determiner[wanted];
  if (other === undefined || !isOfGender(phrase, wanted)) return undefined;
  if (mayBeWithoutNoun(phrase, gender)) return undefined;
  // `et stor fejl` has two faults; the determiner alone is mended where the adjectives fit.
  const last = adjectives.at(-1);
  const isMended =
    isDefining || !last || adjectiveForms(last).some((form) => fitsIndefinite(form, wanted));
  return isMended ? replaceDeterminer(phrase, other) : undefined;
}

/** The noun is indefinite and singular, and of no other gender. */
function isOfGender({ nouns, lexicon }: NounPhrase, wanted: Gender): boolean {
  const singular = nouns.filter(({ number }) => number === 'singular');
  if (singular.length === 0 || singular.some(({ isDefinite }) => isDefinite)) return false;
  const genders = new Set(singular.flatMap((noun) => noun.genders));
  return genders.size === 1 && genders.has(wanted) && !singular.some(isOfOtherTail(lexicon));
}

/** `blanktegn` has the gender of `tegn`, whatever the dictionary says of it. */
function isOfOtherTail(lexicon: DanishLexicon): (noun: NounForm) => boolean {
  return ({ lemma, genders }) => {
    for (let at = SHORTEST_PART; at <= lemma.length - SHORTEST_PART; at += 1) {
      const tails = lexicon
        .formsOf(lemma.slice(at))
        .filter((form) => form.kind === 'noun' && form.lemma === lemma.slice(at));
      if (tails.length === 0 || lexicon.formsOf(lemma.slice(0, at)).length === 0) continue;
      return !tails.some(
        (form) => form.kind === 'noun' && form.genders.some((one) => genders.includes(one)),
      );
    }
    return false;
  };
}

function mayBeWithoutNoun(
  { determiner, first, before, head, nouns }: NounPhrase,
  gender: Gender,
): boolean {
  // `en ny`, where a noun is left out; after `din` it would be `din nye`.
  const isAdjective = adjectiveForms(head).some((form) => fitsIndefinite(form, gender));
  if (isAdjective && !determiner.isDefining) return true;
  // `en` is one's own `man` or a number: `en gang`; `ingen problemer` is plural.
  if (first.lower === 'ingen' && nouns.some(({ number }) => number === 'plural')) return true;
  return first.lower === 'en' && /^(?:af|og|eller)$/u.test(before?.lower ?? '');
}

function fitsIndefinite({ form }: AdjectiveForm, gender: Gender): boolean {
  if (form === 'comparative' || form === 'superlative') return true;
  return form === (gender === 'common' ? 'base' : 't');
}

function replaceDeterminer({ first, head }: NounPhrase, word: string): DanishFault {
  return replaceWord({
    rule: 'gender-of-noun',
    token: first,
    words: [word],
    names: [head.text, first.text],
  });
}
