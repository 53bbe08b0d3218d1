export type FrenchTense = 'present' | 'imperfect' | 'future' | 'conditional' | 'past';

/** A form that has a subject: of `je`, `tu`, `il`, `nous`, `vous` or `ils`. */
export interface FrenchVerb {
  readonly infinitive: string;
  readonly tense: FrenchTense;
  readonly person: 1 | 2 | 3;
  readonly isPlural: boolean;
}

type Place = readonly [person: 1 | 2 | 3, isPlural: boolean];

const I: Place = [1, false];
const YOU: Place = [2, false];
const IT: Place = [3, false];
const WE: Place = [1, true];
const YOU_ALL: Place = [2, true];
const THEY: Place = [3, true];

/** By the ending, the longest first; each with the persons that have it. */
const ENDINGS: readonly (readonly [
  ending: RegExp,
  tense: FrenchTense,
  places: readonly Place[],
])[] = [
  [/raient$/u, 'conditional', [THEY]],
  [/rais$/u, 'conditional', [I, YOU]],
  [/rait$/u, 'conditional', [IT]],
  [/rions$/u, 'conditional', [WE]],
  [/riez$/u, 'conditional', [YOU_ALL]],
  [/ront$/u, 'future', [THEY]],
  [/rons$/u, 'future', [WE]],
  [/rez$/u, 'future', [YOU_ALL]],
  [/rai$/u, 'future', [I]],
  [/ras$/u, 'future', [YOU]],
  [/ra$/u, 'future', [IT]],
  [/aient$/u, 'imperfect', [THEY]],
  [/ais$/u, 'imperfect', [I, YOU]],
  [/ait$/u, 'imperfect', [IT]],
  [/ions$/u, 'imperfect', [WE]],
  [/iez$/u, 'imperfect', [YOU_ALL]],
  [/(?:èrent|irent|urent)$/u, 'past', [THEY]],
  [/ai$/u, 'past', [I]],
  [/as$/u, 'past', [YOU]],
  [/(?<=[^r])a$/u, 'past', [IT]],
  [/ons$/u, 'present', [WE]],
  [/(?:ez|ites|aites)$/u, 'present', [YOU_ALL]],
  [/(?:ent|ont)$/u, 'present', [THEY]],
  [/es$/u, 'present', [YOU]],
  [/e$/u, 'present', [I, IT]],
  [/[sx]$/u, 'present', [I, YOU]],
  [/[tdc]$/u, 'present', [IT]],
];

const TABLE = `
être present suis es est sommes êtes sont
être imperfect étais étais était étions étiez étaient
être future serai seras sera serons serez seront
être conditional serais serais serait serions seriez seraient
avoir present ai as a avons avez ont
avoir imperfect avais avais avait avions aviez avaient
avoir future aurai auras aura aurons aurez auront
avoir conditional aurais aurais aurait aurions auriez auraient
aller present vais vas va allons allez vont
aller future irai iras ira irons irez iront
aller conditional irais irais irait irions iriez iraient
faire present fais fais fait faisons faites font
dire present dis dis dit disons dites disent
pouvoir present peux peux peut pouvons pouvez peuvent
vouloir present veux veux veut voulons voulez veulent
devoir present dois dois doit devons devez doivent
savoir present sais sais sait savons savez savent
venir present viens viens vient venons venez viennent
tenir present tiens tiens tient tenons tenez tiennent
convenir present conviens conviens convient convenons convenez conviennent
prendre present prends prends prend prenons prenez prennent
comprendre present comprends comprends comprend comprenons comprenez comprennent
mettre present mets mets met mettons mettez mettent
recevoir present reçois reçois reçoit recevons recevez reçoivent
voir present vois vois voit voyons voyez voient
croire present crois crois croit croyons croyez croient
envoyer present envoie envoies envoie envoyons envoyez envoient
payer present paie paies paie payons payez paient
`;
const PLACES = [I, YOU, IT, WE, YOU_ALL, THEY];
const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [infinitive = '', tense = '', ...forms] = line.split(' ');
    return { infinitive, tense, forms };
  });

/** What the form of a verb may be, by the table of irregular ones or else by its ending. */
export function readVerb(word: string, infinitive: string): readonly FrenchVerb[] {
  const listed = readListed(word).filter((verb) => verb.infinitive === infinitive);
  if (listed.length > 0) return listed;
  const found = ENDINGS.find(([ending]) => ending.test(word));
  if (!found) return [];
  const [, tense, places] = found;
  // `montre`, `entre`, `livre`: the r is that of the stem.
  const isFuture = tense === 'future' || tense === 'conditional';
  const stem = infinitive.replace(/(?:er|ir|re|oir)$/u, '');
  if (isFuture && word.length <= stem.length + 2 && stem.endsWith('r')) {
    const plain = ENDINGS.slice(11).find(([ending]) => ending.test(word));
    return plain ? plain[2].map((place) => toVerb(infinitive, plain[1], place)) : [];
  }
  return places.map((place) => toVerb(infinitive, tense, place));
}

/** The readings of the table. */
export function readListed(word: string): readonly FrenchVerb[] {
  return rows.flatMap(({ infinitive, tense, forms }) =>
    forms.flatMap((form, at) => {
      const place = PLACES[at];
      const named = ENDINGS.find(([, name]) => name === tense)?.[1];
      return form === word && place && named ? [toVerb(infinitive, named, place)] : [];
    }),
  );
}

function toVerb(infinitive: string, tense: FrenchTense, [person, isPlural]: Place): FrenchVerb {
  return { infinitive, tense, person, isPlural };
}

/** How the form of another person may be written; the dictionary says which of them is one. */
export function respell(
  word: string,
  { infinitive, tense }: FrenchVerb,
  { person, isPlural }: { readonly person: 1 | 2 | 3; readonly isPlural: boolean },
): readonly string[] {
  const place = person - 1 + (isPlural ? 3 : 0);
  const row = rows.find((one) => one.infinitive === infinitive && one.tense === tense);
  if (row) return [row.forms[place] ?? ''];
  const ending = (list: string): string => list.split(' ')[place] ?? '';
  switch (tense) {
    case 'future':
      return [word.replace(/(?:ont|ons|ez|ai|as|a)$/u, ending('ai as a ons ez ont'))];
    case 'conditional':
    case 'imperfect':
      return [word.replace(/(?:aient|ais|ait|ions|iez)$/u, ending('ais ais ait ions iez aient'))];
    case 'past':
      return [];
    case 'present': {
      const stem = infinitive.slice(0, -2);
      if (infinitive.endsWith('er')) {
        const own = word.replace(/(?:ent|es|e|ons|ez)$/u, '');
        return [own, stem].map((one) => one + ending('e es e ons ez ent'));
      }
      if (infinitive.endsWith('ir')) {
        return [stem + ending('is is it issons issez issent'), stem + ending('s s t ons ez ent')];
      }
      return [
        stem + ending('s s - ons ez ent').replace('-', ''),
        stem + ending('s s t ons ez ent'),
      ];
    }
  }
}
