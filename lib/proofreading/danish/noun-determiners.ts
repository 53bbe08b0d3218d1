import { wordSet } from '../word-set';
import type { Gender, NounForm } from './danish-forms';
import { hasNameCapital, mayBe, type Token } from './danish-token';
import { numerals, ordinals } from './danish-words';

/** A word before a noun that says what the noun is. */
export interface Determiner {
  readonly gender?: Gender;
  readonly number?: NounForm['number'];
  /** What follows is indefinite in its form: `din ordre`, `denne ordre`. */
  readonly isDefining?: true;
  /** The same in the other gender and in the plural. */
  readonly common?: string;
  readonly neuter?: string;
  readonly plural?: string;
}

const PLURAL: Determiner = { number: 'plural' };

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...inflected({ common: 'en', neuter: 'et' }),
  ...inflected({ common: 'min', neuter: 'mit', plural: 'mine', isDefining: true }),
  ...inflected({ common: 'din', neuter: 'dit', plural: 'dine', isDefining: true }),
  ...inflected({ common: 'sin', neuter: 'sit', plural: 'sine', isDefining: true }),
  ...inflected({ common: 'denne', neuter: 'dette', plural: 'disse', isDefining: true }),
  ...inflected({ common: 'hvilken', neuter: 'hvilket', plural: 'hvilke' }),
  ...inflected({ common: 'ingen', neuter: 'intet' }),
  ...inflected({ common: 'hver', neuter: 'hvert' }),
  ...inflected({ common: 'sådan', neuter: 'sådant', plural: 'sådanne' }),
  ...same('vores jeres deres hans hendes samme', { isDefining: true }),
  ...same('mange flere færre få adskillige begge nogle', PLURAL),
]);

/** After these `få` says how many. */
const BEFORE_FEW = wordSet(
  'kun de disse dine mine vores har havde er var for i på om med efter inden af ganske meget relativt der til',
);

/** They stand alone too: only with an adjective do they belong to a noun for certain. */
const ARTICLES: ReadonlyMap<string, Determiner> = new Map(
  inflected({ common: 'den', neuter: 'det', plural: 'de', isDefining: true }),
);

type Inflected = Pick<Determiner, 'isDefining' | 'plural'> &
  Required<Pick<Determiner, 'common' | 'neuter'>>;

function inflected(all: Inflected): (readonly [string, Determiner])[] {
  const singular: (readonly [string, Determiner])[] = [
    [all.common, { gender: 'common', number: 'singular', ...all }],
    [all.neuter, { gender: 'neuter', number: 'singular', ...all }],
  ];
  return all.plural === undefined ? singular : [...singular, [all.plural, { ...PLURAL, ...all }]];
}

function same(words: string, determiner: Determiner): (readonly [string, Determiner])[] {
  return words.split(' ').map((word) => [word, determiner]);
}

/** What the word at this place says of the noun after it; undefined where it is no determiner. */
export function determinerAt(tokens: readonly Token[], index: number): Determiner | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  // `for at få taget billedet`: the verb.
  if (token.lower === 'få' && !BEFORE_FEW.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const known = DETERMINERS.get(token.lower);
  if (known) return hasNameCapital(token) ? undefined : known;
  const article = ARTICLES.get(token.lower);
  const next = tokens[index + 1];
  if (article && (mayBe(next, 'adjective') || ordinals.has(next?.lower ?? ''))) return article;
  const isPair = token.lower === 'par' && tokens[index - 1]?.lower === 'et';
  return isPair || isSeveral(token) ? PLURAL : undefined;
}

function isSeveral({ kind, text, lower }: Token): boolean {
  if (kind === 'number') return /^(?:[2-9]|[1-9]\d{1,2})$/u.test(text);
  return numerals.has(lower) && !/^(?:nul|en|et|begge)$/u.test(lower);
}

/** Such a word or an article, whatever follows. */
export function isDeterminer({ lower }: Token): boolean {
  return DETERMINERS.has(lower) || ARTICLES.has(lower);
}
