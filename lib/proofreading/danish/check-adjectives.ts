import type { AdjectiveForm } from './danish-forms';
import type { DanishFault } from './danish-rule';
import { adjectiveForms, mayBe, nounForms, verbForms, type Token } from './danish-token';
import { ordinals } from './danish-words';
import type { NounPhrase } from './noun-phrase';
import { replaceByForm, replaceWord } from './replace-word';

/** `et stor problem`, `den stor pakke`, `mange stor pakker`: the first that does not fit. */
export function checkAdjectives(phrase: NounPhrase): DanishFault | undefined {
  for (const adjective of phrase.adjectives) {
    const fault = ordinals.has(adjective.lower) ? undefined : checkAdjective(adjective, phrase);
    if (fault) return fault;
  }
  return undefined;
}

function checkAdjective(token: Token, phrase: NounPhrase): DanishFault | undefined {
  const { first, head, lexicon } = phrase;
  const forms = adjectiveForms(token);
  const mayBeForm = (wanted: AdjectiveForm['form']): boolean =>
    forms.some(({ form }) => form === wanted);
  if (mayBeForm('comparative') || mayBeForm('superlative-e')) return undefined;
  if (mayBeForm('superlative')) return checkSuperlative(token, phrase);
  // `den ny aftale` is as good as `den nye`, `den valgfri` as `den valgfrie`.
  if (token.lower === 'ny' && /^(?:den|det)$/u.test(first.lower)) return undefined;
  if (token.lower.endsWith('fri')) return undefined;
  if (mayBeAdverb(token, phrase) || isFixed(token) || mayBeHead(token, phrase)) return undefined;
  const wanted = formWantedIn(phrase);
  if (wanted === undefined || mayBeForm(wanted)) return undefined;
  // `en angivet værdi` is as good as `en angiven`.
  if (wanted === 'base' && verbForms(token).some(({ form }) => form === 'participle'))
    return undefined;
  return replaceByForm({
    rule: 'form-of-adjective',
    token,
    names: [first.text, head.text],
    readings: forms.slice(0, 1),
    wanted: { kind: 'adjective', form: wanted },
    lexicon,
  });
}

/** `en øverste grænse`: what says which in a row has one form. */
function isFixed({ lower }: Token): boolean {
  return /^(?:øver|neder|yder|inder|midter|for|bag|bager|mellem|ypper)r?ste$/u.test(lower);
}

/** `for en side inklusiv margin`: the noun itself, and something else after it. */
function mayBeHead(token: Token, { determiner }: NounPhrase): boolean {
  return nounForms(token).some(
    ({ genders, number, isDefinite }) =>
      number === 'singular' &&
      !isDefinite &&
      determiner.gender !== undefined &&
      genders.includes(determiner.gender),
  );
}

/** `de nærmest uger`; `mest` and `bedst` before another adjective are adverbs. */
function checkSuperlative(
  token: Token,
  { determiner, first, head, adjectives }: NounPhrase,
): DanishFault | undefined {
  if (!determiner.isDefining || adjectives.at(-1) !== token) return undefined;
  return replaceWord({
    rule: 'form-of-adjective',
    token,
    words: [`${token.lower}e`],
    names: [first.text, head.text],
  });
}

/** `de rigtigt gode`, `et særlig godt tilbud`: what stands before another adjective may tell how it is. */
function mayBeAdverb(token: Token, { adjectives, first, before }: NounPhrase): boolean {
  // `så ændrer den gradvist farve`: the pronoun.
  const isPronoun = /^(?:den|det|de)$/u.test(first.lower) && mayBe(before, 'verb');
  if (isPronoun && adjectiveForms(token).some(({ form }) => form === 't')) return true;
  if (adjectives.at(-1) === token) return false;
  return (
    /(?:ig|sk|vis|mæssig)$/u.test(token.lower) ||
    adjectiveForms(token).some(({ form }) => form === 't')
  );
}

function formWantedIn({ determiner, nouns }: NounPhrase): AdjectiveForm['form'] | undefined {
  const { isDefining, number, gender } = determiner;
  if (isDefining || number === 'plural') return 'e';
  const singular = nouns.filter((noun) => noun.number === 'singular');
  const genders = new Set(singular.flatMap((noun) => noun.genders));
  if (genders.size !== 1 || gender === undefined || !genders.has(gender)) return undefined;
  return gender === 'common' ? 'base' : 't';
}
