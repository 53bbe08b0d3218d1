import {
  asPassive,
  asVerb,
  createAdjectiveReader,
  passivesOf,
  type InflectedWord,
} from './inflected-word';

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

/** Irregular words list their forms: `tage al:tager al:tages al:tog …`, `stor al:stort al:store …`. */
export function readIrregularForms(
  lemma: string,
  others: readonly string[],
): readonly InflectedWord[] {
  const all = new Set([lemma, ...others]);
  const plain = others.filter((word) => !isFormWithS(word, all));
  const ende = plain.findIndex((word) => /[^e]ende$|eende$|ående$/u.test(word) && word !== lemma);
  if (ende >= 0) return readVerb(lemma, plain, ende);
  if (plain[0] === `${lemma}r` && plain.length === 3) return readShortVerb(lemma, plain);
  const isAdjective = plain.includes(`${lemma}t`) || plain.includes(`${lemma}e`);
  return isAdjective ? readAdjective(lemma, plain) : [];
}

function isFormWithS(word: string, all: ReadonlySet<string>): boolean {
  if (!word.endsWith('s')) return false;
  return all.has(word.slice(0, -1)) || all.has(word.slice(0, -2)) || all.has(word.slice(0, -3));
}

/** Forms of the past stand before the present participle (at `ende`), the participle and the imperative after it. */
function readVerb(lemma: string, plain: readonly string[], ende: number): InflectedWord[] {
  const present = PRESENTS.get(lemma) ?? presentOf(lemma, plain);
  const forms = [
    asVerb(lemma, lemma, 'infinitive'),
    asVerb(present, lemma, 'present'),
    ...passivesOf(lemma),
  ];
  for (const [index, word] of plain.entries()) {
    if (word === present) continue;
    if (index < ende) {
      forms.push(asVerb(word, lemma, 'past'), asPassive(`${word}s`, lemma, 'past'));
    } else if (index === ende) forms.push(asVerb(word, lemma, 'ende'));
    else forms.push(...readAfterEnde(word, lemma, forms));
  }
  return forms;
}

/** `rengør`, as `gør`; else the first form, or an -r more. */
function presentOf(lemma: string, plain: readonly string[]): string {
  if (lemma.endsWith('gøre')) return lemma.slice(0, -1);
  return plain[0]?.endsWith('r') ? plain[0] : `${lemma}r`;
}

function readAfterEnde(
  word: string,
  lemma: string,
  before: readonly InflectedWord[],
): InflectedWord[] {
  // `medbragte` stands among the adjectives.
  if (/(?:te|de)$/u.test(word) && !hasForm(before, 'past')) return [asVerb(word, lemma, 'past')];
  if (word.endsWith('t') && !hasForm(before, 'participle')) {
    return [asVerb(word, lemma, 'participle')];
  }
  if (/(?:en|ne|te|de)$/u.test(word) || word.length >= lemma.length) return [];
  const imperative = asVerb(word, lemma, 'imperative');
  // `kom` is both, and listed once.
  return /(?:komme|løbe|sove)$/u.test(lemma)
    ? [imperative, asVerb(word, lemma, 'past')]
    : [imperative];
}

function hasForm(words: readonly InflectedWord[], wanted: 'past' | 'participle'): boolean {
  return words.some(({ form }) => form.kind === 'verb' && form.form === wanted);
}

/** `få` has no present participle: present, past, participle. */
function readShortVerb(lemma: string, plain: readonly string[]): InflectedWord[] {
  const [present = '', past = '', participle = ''] = plain;
  return [
    asVerb(lemma, lemma, 'infinitive'),
    asVerb(present, lemma, 'present'),
    asVerb(past, lemma, 'past'),
    asVerb(participle, lemma, 'participle'),
  ];
}

function readAdjective(lemma: string, plain: readonly string[]): InflectedWord[] {
  const neuter = plain.find((word) => word === `${lemma}t`);
  const read = createAdjectiveReader({ lemma, isSameInNeuter: neuter === undefined });
  const forms = [read(lemma, 'base')];
  if (neuter === undefined) forms.push(read(lemma, 't'));
  for (const word of plain) {
    if (word === neuter) forms.push(read(word, 't'));
    else if (word.endsWith('ste')) forms.push(read(word, 'superlative-e'));
    else if (word.endsWith('st')) forms.push(read(word, 'superlative'));
    else if (word.endsWith('re') && word !== `${lemma}e`) forms.push(read(word, 'comparative'));
    else if (word.endsWith('e')) forms.push(read(word, 'e'));
  }
  return forms;
}
