export const verbTenses = [
  'present',
  'imperfect',
  'preterite',
  'future',
  'conditional',
  'subjunctive',
  'past-subjunctive',
] as const;

export type VerbTense = (typeof verbTenses)[number];

/** A form that has a subject. */
export interface SpanishVerb {
  readonly infinitive: string;
  readonly tense: VerbTense;
  readonly person: 1 | 2 | 3;
  readonly isPlural: boolean;
}

interface Ending {
  readonly tense: VerbTense;
  readonly endings: RegExp;
}

/** By what follows the stem, from `yo` to `ellos`. */
const AR: readonly Ending[] = [
  { tense: 'present', endings: /^(?:(o)|(as)|(a)|(amos)|(áis)|(an))$/u },
  { tense: 'subjunctive', endings: /^u?(?:(?<one>e)|(es)|(e)|(emos)|(éis)|(en))$/u },
  { tense: 'imperfect', endings: /^(?:(?<one>aba)|(abas)|(aba)|(ábamos)|(abais)|(aban))$/u },
  { tense: 'preterite', endings: /^u?(?:(é)|(aste)|(ó)|(amos)|(asteis)|(aron))$/u },
  { tense: 'future', endings: /^ar(?:(é)|(ás)|(á)|(emos)|(éis)|(án))$/u },
  { tense: 'conditional', endings: /^ar(?:(?<one>ía)|(ías)|(ía)|(íamos)|(íais)|(ían))$/u },
  {
    tense: 'past-subjunctive',
    endings: /^(?:(?<one>ara|ase)|(aras|ases)|(ara|ase)|(áramos|ásemos)|(arais)|(aran|asen))$/u,
  },
];
const ER: readonly Ending[] = [
  { tense: 'present', endings: /^(?:(g?o|z?co)|(es)|(e)|([ei]mos)|(éis|ís)|(en))$/u },
  { tense: 'subjunctive', endings: /^(?:g|z?c)?(?:(?<one>a)|(as)|(a)|(amos)|(áis)|(an))$/u },
  { tense: 'imperfect', endings: /^(?:(?<one>ía)|(ías)|(ía)|(íamos)|(íais)|(ían))$/u },
  {
    tense: 'preterite',
    endings: /^(?:(í)|(iste|íste)|(ió|yó)|([ií]mos)|(isteis)|(ieron|yeron))$/u,
  },
  { tense: 'future', endings: /^[eiíd]?r(?:(é)|(ás)|(á)|(emos)|(éis)|(án))$/u },
  { tense: 'conditional', endings: /^[eiíd]?r(?:(?<one>ía)|(ías)|(ía)|(íamos)|(íais)|(ían))$/u },
  {
    tense: 'past-subjunctive',
    endings:
      /^[iy]?(?:(?<one>era|ese)|(eras|eses)|(era|ese)|(éramos|ésemos)|(erais)|(eran|esen))$/u,
  },
];

/** What a form of a verb that the dictionary bends may be, by its ending; the stem may change its vowel. */
export function readVerb(word: string, infinitive: string): readonly SpanishVerb[] {
  const stem = infinitive.slice(0, -2);
  const endings = infinitive.endsWith('ar') ? AR : ER;
  const readings = new Set<string>();
  const found: SpanishVerb[] = [];
  for (let length = 1; length < Math.min(9, word.length); length += 1) {
    const ending = word.slice(-length);
    if (!isStem(word.slice(0, -length), stem)) continue;
    for (const { tense, endings: pattern } of endings) {
      const match = pattern.exec(ending);
      if (!match) continue;
      // The first of seven groups that has something; `one` is also the third person.
      const isBoth = match.groups?.['one'] !== undefined;
      const at = match.slice(1).findIndex((group) => group !== undefined);
      for (const place of isBoth ? [0, 2] : [at]) {
        const person = ([1, 2, 3] as const)[place % 3] ?? 3;
        const key = `${tense}${place}`;
        if (readings.has(key)) continue;
        readings.add(key);
        found.push({ infinitive, tense, person, isPlural: place >= 3 });
      }
    }
  }
  return found;
}

/** `envi` and `enví`, `devolv` and `devuelv`, `busc` and `busqu`, `realiz` and `realic`. */
function isStem(start: string, stem: string): boolean {
  return plain(start) === plain(stem);
}

function plain(stem: string): string {
  return stem
    .normalize('NFD')
    .replaceAll('\u0301', '')
    .replace(/qu$/u, 'c')
    .replace(/gu$/u, 'g')
    .replace(/z$/u, 'c')
    .replace(/j$/u, 'g')
    .replace(/(?<=u)y$/u, '')
    .replaceAll(/ie(?=[^aeiou]*$)|i(?=[^aeiou]+$)/gu, 'e')
    .replaceAll(/ue(?=[^aeiou]*$)|u(?=[^aeiou]+$)/gu, 'o');
}
