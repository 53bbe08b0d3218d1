import { mayBe, verbForms, type Token } from './danish-clause';
import type { AdjectiveForm, DanishForm, Gender, NounForm } from './danish-forms';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault, DanishRuleId } from './danish-rule';
import { closed, numerals, prepositions } from './danish-words';

/** A word before a noun that says what the noun is. */
interface Determiner {
  readonly gender?: Gender;
  readonly number?: 'singular' | 'plural';
  /** What follows is indefinite in its form: `din ordre`, `en ordre`, `den ordre`. */
  readonly isDefining?: true;
  /** The same in the other gender and in the plural. */
  readonly common?: string;
  readonly neuter?: string;
  readonly plural?: string;
}

const determiners = new Map<string, Determiner>();
/** `en et`, `min mit mine`; a defining one has its adjectives in -e. */
function add(common: string, neuter: string, plural: string, isDefining: boolean): void {
  const all = { common, neuter, plural, ...(isDefining && { isDefining: true as const }) };
  determiners.set(common, { gender: 'common', number: 'singular', ...all });
  determiners.set(neuter, { gender: 'neuter', number: 'singular', ...all });
  if (plural !== '') determiners.set(plural, { number: 'plural', ...all });
}
add('en', 'et', '', false);
add('min', 'mit', 'mine', true);
add('din', 'dit', 'dine', true);
add('sin', 'sit', 'sine', true);
add('denne', 'dette', 'disse', true);
add('hvilken', 'hvilket', 'hvilke', false);
add('ingen', 'intet', '', false);
add('hver', 'hvert', '', false);
add('sådan', 'sådant', 'sådanne', false);
for (const word of ['vores', 'jeres', 'deres', 'hans', 'hendes', 'samme']) {
  determiners.set(word, { isDefining: true });
}
for (const word of ['mange', 'flere', 'færre', 'få', 'adskillige', 'begge', 'nogle']) {
  determiners.set(word, { number: 'plural' });
}

/** Not counted in the plural: `to kilo`, `10 procent`, `tre gange`. */
const MEASURES = new Set(
  `kilo kg liter meter km cm mm procent pct kr krone kroner euro dollar pund grad gram ton kvm m styk stk dusin
  par slags mand gang øre gb mb kb mbit gbit kwh watt volt kl nr side promille mia mio års dages ugers timers
  minutters måneders`.split(/\s+/u),
);
/** In front of a word in -t, an adverb more often than an adjective. */
const UNSURE_NOUNS = new Set(
  `del slags række antal par mængde stk gang sted måde andel træk dage tid mål held brug ret fald hold lyst tale
  råd lov led lag bud nu her der før`.split(/\s+/u),
);

/**
 * What stands before a noun and does not go with it: the wrong gender (`en problem`), an adjective's
 * ending (`et stor problem`), a definite noun after `din` or `denne`, a singular after a number.
 */
export function checkAgreement(
  tokens: readonly Token[],
  lexicon: DanishLexicon,
): readonly DanishFault[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'number') return [];
    const determiner = determinerAt(tokens, index);
    if (!determiner) {
      const fault = beforePlural(tokens, index, lexicon) ?? afterBe(tokens, index, lexicon);
      return fault ? [fault] : [];
    }
    const fault = checkPhrase({ tokens, index, token, determiner, lexicon });
    return fault ? [fault] : [];
  });
}

function determinerAt(tokens: readonly Token[], index: number): Determiner | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const known = determiners.get(token.lower);
  if (known) return isNameLike(token) ? undefined : known;
  // They stand alone too: only with an adjective do they belong to a noun for certain.
  if (/^(?:den|det|de)$/u.test(token.lower) && mayBe(tokens[index + 1], 'adjective')) {
    if (token.lower === 'de') return { number: 'plural', isDefining: true };
    const gender = token.lower === 'den' ? 'common' : 'neuter';
    return {
      gender,
      number: 'singular',
      isDefining: true,
      common: 'den',
      neuter: 'det',
      plural: 'de',
    };
  }
  if (token.lower === 'par' && tokens[index - 1]?.lower === 'et') return { number: 'plural' };
  const isNumber =
    (token.kind === 'number' && /^(?:[2-9]|[1-9]\d{1,2})$/u.test(token.text)) ||
    (numerals.has(token.lower) && !/^(?:nul|en|et|begge)$/u.test(token.lower));
  return isNumber ? { number: 'plural' } : undefined;
}

function isNameLike(token: Token): boolean {
  return !token.isFirst && /^\p{Lu}/u.test(token.text);
}

interface Phrase {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
  readonly determiner: Determiner;
  readonly lexicon: DanishLexicon;
}

function checkPhrase(phrase: Phrase): DanishFault | undefined {
  const { tokens, index } = phrase;
  const adjectives: Token[] = [];
  let at = index + 1;
  for (; at < tokens.length && adjectives.length < 3; at += 1) {
    const one = tokens[at];
    if (!one || one.kind !== 'word' || closed.has(one.lower)) return undefined;
    if (isHead(tokens, at)) break;
    if (!mayBe(one, 'adjective')) return undefined;
    adjectives.push(one);
  }
  const head = tokens[at];
  if (!head || !isHead(tokens, at) || UNSURE_NOUNS.has(head.lower)) return undefined;
  const nouns = head.forms.filter((form) => form.kind === 'noun');
  const genitive = ofGenitive(phrase, head, nouns, tokens[at + 1]);
  if (genitive || nouns.some(({ isGenitive }) => isGenitive)) return genitive;
  return (
    ofGender(phrase, head, nouns, adjectives) ??
    ofAdjective(phrase, head, nouns, adjectives) ??
    ofDefinite(phrase, head, nouns, adjectives) ??
    ofNumber(phrase, head, nouns, adjectives)
  );
}

/** A noun that nothing else goes on with: the word after it is no noun, so it ends the phrase. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.forms.length === 0) return false;
  if (!mayBe(token, 'noun')) return false;
  const endsPhrase =
    !next ||
    next.kind === 'sign' ||
    closed.has(next.lower) ||
    verbForms(next).some(({ form }) => form === 'present' || form === 'past');
  const isOther = (form: DanishForm): boolean =>
    form.kind !== 'noun' &&
    !isUnlikely(form, token) &&
    !(endsPhrase && form.kind === 'adjective' && (form.form === 'base' || form.form === 't'));
  if (token.forms.some(isOther)) return false;
  if (!next || next.kind !== 'word')
    return next?.kind !== 'gap' && !/^[-/&'’]$/u.test(next?.text ?? '');
  if (closed.has(next.lower)) return true;
  // `en kunde service`, `et Nordlys abonnement`: two words that should be one, or a name.
  if (/^\p{Lu}/u.test(next.text)) return true;
  return (
    !mayBe(next, 'noun') ||
    verbForms(next).some(({ form }) => form === 'present' || form === 'past')
  );
}

/** Imperatives, and the verb that a noun is made of, do not stand after an article. */
function isUnlikely(form: DanishForm, token: Token): boolean {
  if (form.kind !== 'verb') return false;
  return (
    form.form === 'imperative' ||
    form.form === 'infinitive' ||
    (form.form === 'present' && token.lower.endsWith('er'))
  );
}

/** `ti sekunds`, `inden for 3 ugers.`: a genitive that nothing follows. */
function ofGenitive(
  { determiner, token, lexicon }: Phrase,
  head: Token,
  nouns: readonly NounForm[],
  next: Token | undefined,
): DanishFault | undefined {
  if (determiner.number !== 'plural' || determiner.isDefining) return undefined;
  if (nouns.length === 0 || !nouns.every(({ isGenitive }) => isGenitive)) return undefined;
  const isAlone =
    !next ||
    (next.kind === 'sign' && /[.,;:!?]/u.test(next.text)) ||
    (prepositions.has(next.lower) && next.lower !== 'på');
  const [noun] = nouns;
  if (!isAlone || !noun || noun.isDefinite) return undefined;
  const word = lexicon.inflect(noun.lemma, { kind: 'noun', number: 'plural', isDefinite: false });
  return word === undefined
    ? undefined
    : replace('plural-after-number', head, [word], [token.text, head.text]);
}

/** `en problem`, `dit ordre`, `dette faktura`, `din oplysninger`. */
function ofGender(
  { token, determiner, index, tokens }: Phrase,
  head: Token,
  nouns: readonly NounForm[],
  adjectives: readonly Token[],
): DanishFault | undefined {
  const { gender, plural } = determiner;
  if (gender === undefined) return undefined;
  if (
    nouns.every(({ number }) => number === 'plural') &&
    plural &&
    !nouns.some(({ isDefinite }) => isDefinite)
  ) {
    return replace('gender-of-noun', token, [plural], [head.text, token.text]);
  }
  const singular = nouns.filter(({ number, isDefinite }) => number === 'singular' && !isDefinite);
  if (
    singular.length === 0 ||
    singular.length < nouns.filter(({ number }) => number === 'singular').length
  )
    return undefined;
  const genders = new Set(singular.flatMap((noun) => noun.genders));
  if (genders.size !== 1 || genders.has(gender)) return undefined;
  // `en ny`, where a noun is left out.
  if (head.forms.some((form) => form.kind === 'adjective' && fitsIndefinite(form, gender)))
    return undefined;
  // `en` is one's own `man` or a number: `en gang`; `ingen problemer` is plural.
  if (token.lower === 'ingen' && nouns.some(({ number }) => number === 'plural')) return undefined;
  if (token.lower === 'en' && /^(?:af|og|eller)$/u.test(tokens[index - 1]?.lower ?? ''))
    return undefined;
  const other = gender === 'common' ? determiner.neuter : determiner.common;
  if (other === undefined) return undefined;
  // `et stor fejl` has two faults; the determiner alone is mended where the adjectives fit.
  const wanted = gender === 'common' ? 'neuter' : 'common';
  const last = adjectives.at(-1);
  if (determiner.isDefining || !last)
    return replace('gender-of-noun', token, [other], [head.text, token.text]);
  const forms = last.forms.filter((form): form is AdjectiveForm => form.kind === 'adjective');
  const fits = forms.some((form) => fitsIndefinite(form, wanted));
  return fits ? replace('gender-of-noun', token, [other], [head.text, token.text]) : undefined;
}

function fitsIndefinite(form: AdjectiveForm, gender: Gender): boolean {
  if (form.form === 'comparative' || form.form === 'superlative') return true;
  return form.form === (gender === 'common' ? 'base' : 't');
}

/** `et stor problem`, `den stor pakke`, `mange stor pakker`. */
function ofAdjective(
  { determiner, lexicon, token }: Phrase,
  head: Token,
  nouns: readonly NounForm[],
  adjectives: readonly Token[],
): DanishFault | undefined {
  for (const one of adjectives) {
    const forms = one.forms.filter((form): form is AdjectiveForm => form.kind === 'adjective');
    if (forms.some(({ form }) => form === 'comparative' || form === 'superlative-e')) continue;
    const [superlative] = forms.filter(({ form }) => form === 'superlative');
    if (superlative) {
      // `de nærmest uger`; `mest` and `bedst` before another adjective are adverbs.
      if (!determiner.isDefining || adjectives.at(-1) !== one) continue;
      return replace('form-of-adjective', one, [`${one.lower}e`], [token.text, head.text]);
    }
    // `den ny aftale` is as good as `den nye`.
    if (one.lower === 'ny' && /^(?:den|det)$/u.test(token.lower)) continue;
    const wanted = wantedForm(determiner, nouns);
    if (wanted === undefined || forms.some(({ form }) => form === wanted)) continue;
    const word = lexicon.inflect(forms[0]?.lemma ?? '', { kind: 'adjective', form: wanted });
    if (word === undefined || word === one.lower) continue;
    return replace('form-of-adjective', one, [word], [token.text, head.text]);
  }
  return undefined;
}

function wantedForm(
  { isDefining, number, gender }: Determiner,
  nouns: readonly NounForm[],
): AdjectiveForm['form'] | undefined {
  if (isDefining || number === 'plural') return 'e';
  const genders = new Set(
    nouns.flatMap((noun) => (noun.number === 'singular' ? noun.genders : [])),
  );
  if (genders.size !== 1 || gender === undefined || !genders.has(gender)) return undefined;
  return gender === 'common' ? 'base' : 't';
}

/** `din ordren`, `denne pakken`, `en kunden`. */
function ofDefinite(
  { determiner, token, lexicon, index, tokens }: Phrase,
  head: Token,
  nouns: readonly NounForm[],
  adjectives: readonly Token[],
): DanishFault | undefined {
  if (!nouns.every(({ isDefinite }) => isDefinite)) return undefined;
  const [noun] = nouns;
  if (!noun || /^(?:begge|nogle|få|flere|mange|den|det|de)$/u.test(token.lower)) return undefined;
  if (token.kind === 'number' || numerals.has(token.lower)) return undefined;
  // `denne` and `dette` may stand alone: `Hvis denne kunden …` is rare, `har denne betalingen` not.
  const before = tokens[index - 1];
  if (
    /^(?:denne|dette|disse|en|et)$/u.test(token.lower) &&
    before &&
    mayBe(before, 'verb') &&
    adjectives.length === 0
  )
    return undefined;
  const word = lexicon.inflect(noun.lemma, {
    kind: 'noun',
    number: noun.number,
    isDefinite: false,
  });
  if (word === undefined || word === head.lower) return undefined;
  return replace('definite-twice', head, [word], [token.text, head.text]);
}

/** `to pakke`, `mange kunde`. */
function ofNumber(
  { determiner, token, lexicon, index, tokens }: Phrase,
  head: Token,
  nouns: readonly NounForm[],
  adjectives: readonly Token[],
): DanishFault | undefined {
  if (determiner.number !== 'plural' || head.lower.endsWith('s')) return undefined;
  // `mange bruger den`, `at få plads`: the word is a verb, or `få` is.
  const isCounted = token.kind === 'number' || numerals.has(token.lower);
  if (!isCounted && verbForms(head).some(({ form }) => form === 'present')) return undefined;
  if (token.lower === 'få' && !FINITE_BEFORE.has(tokens[index - 1]?.lower ?? '')) return undefined;
  if (MEASURES.has(head.lower) || nouns.some(({ number }) => number === 'plural')) return undefined;
  if (!nouns.every(({ isDefinite }) => !isDefinite)) return undefined;
  // `lejlighed 4 sal`, `nr. 5 pakke`: the number belongs to what is before.
  const before = tokens[index - 1];
  if (
    token.kind === 'number' &&
    before &&
    !/^(?:de|dine|mine|vores|jeres|i|på|til|med|om|af|for|er|har)$/u.test(before.lower)
  )
    return undefined;
  if (adjectives.length > 0 && token.kind === 'number') return undefined;
  const [noun] = nouns;
  const word =
    noun && lexicon.inflect(noun.lemma, { kind: 'noun', number: 'plural', isDefinite: false });
  if (word === undefined || word === head.lower) return undefined;
  return replace('plural-after-number', head, [word], [token.text, head.text]);
}

/** `med stor bogstaver`: an adjective alone before a noun in the plural. */
function beforePlural(
  tokens: readonly Token[],
  index: number,
  lexicon: DanishLexicon,
): DanishFault | undefined {
  const token = tokens[index];
  const head = tokens[index + 1];
  const before = tokens[index - 1];
  if (!token || !head || closed.has(token.lower) || !isHead(tokens, index + 1)) return undefined;
  if (!before || !(prepositions.has(before.lower) || FINITE_BEFORE.has(before.lower)))
    return undefined;
  const nouns = head.forms.filter((form) => form.kind === 'noun');
  if (
    !nouns.every(
      ({ number, isDefinite, isGenitive }) => number === 'plural' && !isDefinite && !isGenitive,
    )
  )
    return undefined;
  const adjectives = token.forms.filter((form): form is AdjectiveForm => form.kind === 'adjective');
  if (adjectives.length === 0 || adjectives.length !== token.forms.length) return undefined;
  if (!adjectives.every(({ form, isSameInNeuter }) => form === 'base' && !isSameInNeuter))
    return undefined;
  const word = lexicon.inflect(adjectives[0]?.lemma ?? '', { kind: 'adjective', form: 'e' });
  return word === undefined || word === token.lower
    ? undefined
    : replace('form-of-adjective', token, [word], [head.text]);
}

const FINITE_BEFORE = new Set([
  'har',
  'får',
  'sender',
  'giver',
  'tilbyder',
  'sælger',
  'køber',
  'og',
  'eller',
]);
const BE = new Set(['er', 'var', 'bliver', 'blev']);
/** Between `er` and the adjective: `er ikke helt færdig`. */
const DEGREES = new Set(
  'ikke helt meget mere for så nu også stadig allerede desværre dog endnu altid slet ganske lidt'.split(
    ' ',
  ),
);

/** `måleren er defekte`, `vejret er god`, `varerne er ny`, `du er velkomne`. */
function afterBe(
  tokens: readonly Token[],
  index: number,
  lexicon: DanishLexicon,
): DanishFault | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || closed.has(token.lower)) return undefined;
  const endsClause =
    !next ||
    (next.kind === 'sign' && /[.,;:!?)]/u.test(next.text)) ||
    /^(?:og|men|at|for|til|i|på|når|hvis|så)$/u.test(next.lower);
  const adjectives = token.forms.filter((form): form is AdjectiveForm => form.kind === 'adjective');
  if (!endsClause || adjectives.length === 0 || adjectives.length !== token.forms.length)
    return undefined;
  let at = index - 1;
  while (DEGREES.has(tokens[at]?.lower ?? '')) at -= 1;
  const isInverted =
    BE.has(tokens[at - 1]?.lower ?? '') && /^(?:jeg|du|han|hun)$/u.test(tokens[at]?.lower ?? '');
  const be = tokens[isInverted ? at - 1 : at];
  if (!be || !BE.has(be.lower)) return undefined;
  const wanted = isInverted ? 'base' : wantedAfterBe(tokens, at - 1);
  if (
    wanted === undefined ||
    adjectives.some(({ form }) => form === wanted || /^(?:comp|super)/u.test(form))
  )
    return undefined;
  // Participles may stay as they are in the plural; a neuter word may be an adverb.
  if (wanted === 'e' && adjectives.some(({ isSameInNeuter }) => isSameInNeuter)) return undefined;
  if (adjectives.some(({ form }) => form === 't') && token.lower.endsWith('et')) return undefined;
  const word = lexicon.inflect(adjectives[0]?.lemma ?? '', { kind: 'adjective', form: wanted });
  if (word === undefined || word === token.lower) return undefined;
  return replace(
    'form-after-be',
    token,
    [word],
    [tokens[isInverted ? at : at - 1]?.text ?? '', be.text],
  );
}

function wantedAfterBe(tokens: readonly Token[], at: number): AdjectiveForm['form'] | undefined {
  const subject = tokens[at];
  if (!subject) return undefined;
  if (/^(?:jeg|du|han|hun)$/u.test(subject.lower)) return 'base';
  if (closed.has(subject.lower)) return undefined;
  const nouns = subject.forms.filter((form) => form.kind === 'noun');
  const start = startOfPhrase(tokens, at);
  // `vejret`, `din måler`: an ending or an article says noun, whatever verb the word may be too.
  const isNoun =
    nouns.length === subject.forms.length ||
    start < at ||
    (nouns.every(({ isDefinite }) => isDefinite) && !mayBe(subject, 'adjective'));
  if (nouns.length === 0 || !isNoun) return undefined;
  if (nouns.some(({ isGenitive }) => isGenitive)) return undefined;
  // `og`, `med` and the like before it: the subject may be longer than the noun.
  const before = tokens[start - 1];
  if (before && (prepositions.has(before.lower) || /^(?:og|eller|samt|af)$/u.test(before.lower)))
    return undefined;
  if (start === at && !nouns.every(({ isDefinite }) => isDefinite)) return undefined;
  if (nouns.every(({ number }) => number === 'plural')) return 'e';
  if (!nouns.every(({ number }) => number === 'singular')) return undefined;
  const genders = new Set(nouns.flatMap((noun) => noun.genders));
  if (genders.size !== 1) return undefined;
  return genders.has('common') ? 'base' : 't';
}

function startOfPhrase(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = tokens[start - 1];
    const belongs =
      before !== undefined &&
      (determiners.has(before.lower) ||
        /^(?:den|det|de)$/u.test(before.lower) ||
        (mayBe(before, 'adjective') && !closed.has(before.lower)));
    if (!belongs) break;
    start -= 1;
  }
  return start;
}

function replace(
  rule: DanishRuleId,
  token: Token,
  suggestions: readonly string[],
  names: readonly string[],
): DanishFault {
  const isCapital = /^\p{Lu}/u.test(token.text);
  return {
    rule,
    start: token.start,
    end: token.end,
    suggestions: suggestions.map((word) =>
      isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    ),
    names,
  };
}
