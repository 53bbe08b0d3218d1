/** What an English word may be; a word often may be several. */
export type EnglishForm = NounForm | VerbForm | AdjectiveForm | AdverbForm;

export interface NounForm {
  readonly kind: 'noun';
  readonly lemma: string;
  readonly number: 'singular' | 'plural';
  /** Only ever counted: `computer`; never counted: `electricity`; or now so, now so. */
  readonly counted: 'always' | 'never' | 'either';
}

export interface VerbForm {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
}

export interface AdjectiveForm {
  readonly kind: 'adjective';
  readonly lemma: string;
  readonly degree: 'positive' | 'comparative' | 'superlative';
}

export interface AdverbForm {
  readonly kind: 'adverb';
  readonly lemma: string;
}

type Forms = readonly (readonly [word: string, form: EnglishForm])[];

/** All forms of the lemma of one line of the data, `write V:wrote,written,writing,writes`. */
export function readForms(line: string): Forms {
  const [lemma = '', ...codes] = line.split(' ');
  return codes.flatMap((code): Forms => {
    const [letter, given] = code.split(':');
    const forms = given?.split(',').map((form) => form.split('/'));
    switch (letter) {
      case 'N':
        return nounForms(lemma, forms?.[0]);
      case 'V':
        return verbForms(lemma, forms);
      case 'A':
        return adjectiveForms(lemma, forms);
      default:
        return [[lemma, { kind: 'adverb', lemma } satisfies AdverbForm] as const];
    }
  });
}

function nounForms(lemma: string, given: readonly string[] | undefined) {
  const plurals = (given ?? [regularPlural(lemma)]).filter((word) => word !== lemma);
  const isBoth = given?.includes(lemma) ?? false;
  const counted = plurals.length === 0 ? 'never' : isBoth ? 'either' : 'always';
  const noun = (word: string, number: NounForm['number']) =>
    [word, { kind: 'noun', lemma, number, counted } satisfies NounForm] as const;
  return [noun(lemma, 'singular'), ...plurals.map((word) => noun(word, 'plural'))];
}

function verbForms(lemma: string, given: readonly (readonly string[])[] | undefined) {
  const regular = given ?? regularVerb(lemma).map((word) => [word]);
  const past = regular[0] ?? [];
  const own = regular[1]?.filter(Boolean) ?? [];
  const verb = (form: VerbForm['form']) => (word: string) =>
    [word, { kind: 'verb', lemma, form } satisfies VerbForm] as const;
  return [
    verb('base')(lemma),
    ...past.map(verb('past')),
    // `learned` beside `learnt`
    ...[
      ...new Set([...own, ...past.filter((word) => own.length === 0 || word.endsWith('ed'))]),
    ].map(verb('participle')),
    ...(regular[2] ?? []).map(verb('ing')),
    ...(regular[3] ?? []).map(verb('s')),
  ];
}

function adjectiveForms(lemma: string, given: readonly (readonly string[])[] | undefined) {
  const adjective = (degree: AdjectiveForm['degree']) => (word: string) =>
    [word, { kind: 'adjective', lemma, degree } satisfies AdjectiveForm] as const;
  return [
    adjective('positive')(lemma),
    ...(given?.[0] ?? []).filter(Boolean).map(adjective('comparative')),
    ...(given?.[1] ?? []).filter(Boolean).map(adjective('superlative')),
  ];
}

/** `boxes` of `box`, `replies` of `reply`. */
export function regularPlural(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Past, participle (empty: the same as the past), -ing, third person. */
export function regularVerb(lemma: string): readonly string[] {
  if (/[^aeiou]y$/u.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ied`, '', `${lemma}ing`, `${stem}ies`];
  }
  if (/[^aeiou]e$/u.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ed`, '', `${stem}ing`, `${lemma}s`];
  }
  return [`${lemma}ed`, '', `${lemma}ing`, regularPlural(lemma)];
}
