import { wordSet } from '../word-set';
import type { DanishForm, NounForm } from './danish-forms';
import type { DanishLexicon } from './danish-lexicon';
import { hasCapital, mayBe, mayBeFinite, nounForms, type Token } from './danish-token';
import { closed, ordinals } from './danish-words';
import type { Determiner } from './noun-determiners';

/** A determiner, its noun and what stands between. */
export interface NounPhrase {
  readonly determiner: Determiner;
  /** The determiner's word. */
  readonly first: Token;
  readonly before: Token | undefined;
  readonly adjectives: readonly Token[];
  readonly head: Token;
  /** The readings of the head. */
  readonly nouns: readonly NounForm[];
  readonly next: Token | undefined;
  readonly lexicon: DanishLexicon;
}

const MOST_ADJECTIVES = 3;
/** Rather another word than a noun, or a noun that goes with anything (`en del`, `slags`). */
const UNSURE_NOUNS = wordSet(
  `del slags række antal par mængde stk gang sted måde andel træk dage tid mål held brug ret fald hold lyst tale
  råd lov led lag bud nu her der før`,
);
/** They are subjects by themselves too. */
const STAND_ALONE = wordSet(
  `denne dette disse hvilken hvilket hvilke ingen intet sådan sådant sådanne samme mange flere færre få nogle begge
  min mit mine din dit dine sin sit sine vores jeres deres hans hendes`,
);

/** The phrase that the determiner at `index` begins; undefined where its noun is not sure. */
export function readNounPhrase({
  tokens,
  index,
  determiner,
  lexicon,
}: {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly determiner: Determiner;
  readonly lexicon: DanishLexicon;
}): NounPhrase | undefined {
  const first = tokens[index];
  const at = findHead(tokens, index + 1);
  const head = tokens[at];
  if (!first || !head || UNSURE_NOUNS.has(head.lower)) return undefined;
  // `Dette giver`, `hvilket svarer til`: rather the verb than who does it.
  if (mayBeFinite(head) && mayStandAlone(first, at - index)) return undefined;
  return {
    determiner,
    first,
    before: tokens[index - 1],
    adjectives: tokens.slice(index + 1, at),
    head,
    nouns: nounForms(head),
    next: tokens[at + 1],
    lexicon,
  };
}

/** `Dette giver`, `Dit udløber`, and with adjectives `Den uoriginale koster`. */
function mayStandAlone({ lower }: Token, length: number): boolean {
  return length === 1 ? STAND_ALONE.has(lower) : /^(?:den|det|de)$/u.test(lower);
}

/** The place of the noun after any adjectives; -1 where something else comes. */
function findHead(tokens: readonly Token[], from: number): number {
  const last = from + MOST_ADJECTIVES;
  for (let at = from; at < last; at += 1) {
    const token = tokens[at];
    // `det første brev`
    if (token && ordinals.has(token.lower) && at < last - 1) continue;
    if (!token || closed.has(token.lower)) return -1;
    if (isHead(tokens, at)) return at;
    if (!mayBe(token, 'adjective')) return -1;
  }
  return isHead(tokens, last) ? last : -1;
}

/** A noun that nothing else goes on with: the word after it is no noun, so it ends the phrase. */
export function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !mayBe(token, 'noun')) return false;
  const isLast = !next || next.kind === 'sign' || closed.has(next.lower) || mayBeFinite(next);
  const isOther = (form: DanishForm): boolean =>
    form.kind !== 'noun' && !isUnlikely(form, token) && !(isLast && isUninflected(form));
  return !token.forms.some(isOther) && !goesOnWith(next);
}

/** Imperatives, the verb that a noun is made of, and participles that are written like one (`kortet`) do not stand after an article. */
function isUnlikely(form: DanishForm, token: Token): boolean {
  if (form.kind !== 'verb') return false;
  if (form.form === 'participle' && /.et$/u.test(token.lower)) {
    return nounForms(token).every(
      ({ isDefinite, genders }) => isDefinite && genders[0] === 'neuter',
    );
  }
  return (
    form.form === 'imperative' ||
    form.form === 'infinitive' ||
    (form.form === 'present' && token.lower.endsWith('er'))
  );
}

/** `stor`, `stort`: with a noun, not instead of one. */
function isUninflected(form: DanishForm): boolean {
  return form.kind === 'adjective' && (form.form === 'base' || form.form === 't');
}

function goesOnWith(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind !== 'word') return next.kind === 'gap' || /^[-/&'’]$/u.test(next.text);
  // `dit standard XML-program`
  if (/^\p{Lu}{2}|-/u.test(next.text)) return true;
  // `en kunde service`, `et Nordlys abonnement`: two words that should be one, or a name.
  if (closed.has(next.lower) || hasCapital(next)) return false;
  return mayBe(next, 'noun') && !mayBeFinite(next);
}
