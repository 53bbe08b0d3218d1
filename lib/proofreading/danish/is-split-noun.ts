import { isOnly, mayBe, mayBeFinite, nounForms, verbForms, type Token } from './danish-token';
import { bes, closed, determiners, haves, modals, numerals, prepositions } from './danish-words';
import type { SplitPair } from './split-pair';
import { wordSet } from './word-set';

/** They measure or count what follows, so two nouns side by side are right. */
const MEASURES = wordSet(
  `antal par slags stykke stykker flaske flasker kop kopper glas pose poser pakke pakker kasse kasser række rækker
  gruppe grupper masse masser mængde type typer form del dele procent gang gange kilo liter meter kilometer ton
  dusin portion bunke smule stak liste bid dråbe skefuld håndfuld million millioner milliard milliarder tusinde
  hundrede tusinder kvart halvdel resten flertal mindretal time timer minut minutter dag dage uge uger måned
  måneder år sekund sekunder krone kroner nummer nr kapitel side afsnit punkt paragraf version model størrelse
  ordrenummer sagsnummer varenummer`,
);
const GENITIVES_OF_TIME = wordSet(
  `års dages ugers måneders timers minutters sekunders døgns kroners kr gangs dags uges måneds livs slags hjertens
  dødens`,
);
/** They begin compounds as prepositions do: `tilbageslag`, `sammenstød`. */
const PARTICLES = wordSet('tilbage frem bort igen sammen');
/** Rather the verb than the noun that they are too. */
const VERBS_FIRST = wordSet('have være få blive gøre tage give se sende købe');
/** A name, or another person, may stand beside them. */
const PERSONS = wordSet('far mor bror søster onkel tante fru herr doktor kong prins');
/** Determiners that stand without a noun as well. */
const OFTEN_ALONE = wordSet(
  'den det de alle alt al nogen intet begge mange få flere anden andet andre',
);

/** `kunde service`, `leverings adresse`, `på vente listen`. */
export function isSplitNoun(pair: SplitPair): boolean {
  const { tokens, index, token, before, joined, lexicon } = pair;
  if (!mayBeCompound(pair) || isNextTheVerb(pair) || isAfterFirstVerb(pair)) return false;
  const isListed = lexicon.isListed(joined);
  // `et tilbage slag`, `en over skrift`: no preposition goes with an article before it.
  if (prepositions.has(token.lower) || PARTICLES.has(token.lower)) {
    return isListed && isNounWanted(tokens, index - 1);
  }
  if (closed.has(token.lower) || mayBe(token, 'adjective')) return false;
  if (MEASURES.has(token.lower) || GENITIVES_OF_TIME.has(token.lower)) return false;
  if (mayBe(token, 'verb') && !mayBe(token, 'noun')) {
    // `på vente listen`, `det nye skrive bord`.
    return isListed && isNounPlace(before) && mayBeInfinitive(token);
  }
  if (VERBS_FIRST.has(token.lower) || PERSONS.has(token.lower) || isRatherVerb(pair)) return false;
  if (isBareNoun(token)) return isListed || token.lower.length > 2;
  // Indefinite genitives are rare; where the compound is in the dictionary they are a slip.
  return isListed && isLinkedNoun(token) && !/^(?:en|et)$/u.test(before?.lower ?? '');
}

function mayBeCompound({ token, next, joined, lexicon }: SplitPair): boolean {
  if (token.lower === next.lower || closed.has(next.lower)) return false;
  if (token.lower.length < 2 || next.lower.length < 3 || !mayBe(next, 'noun')) return false;
  // `to-tre dage`
  if (numerals.has(token.lower.split('-')[0] ?? '')) return false;
  return lexicon.formsOf(joined).some(({ kind }) => kind === 'noun');
}

/** The second word may be the verb of the clause. */
function isNextTheVerb({ tokens, index, before, next }: SplitPair): boolean {
  const verbs = verbForms(next).filter(
    ({ form }) => form !== 'imperative' && form !== 'participle',
  );
  if (isParticipleHere(tokens, index, next)) return true;
  if (verbs.length === 0) return false;
  const hasModal = tokens.slice(0, index).some(({ lower }) => modals.has(lower));
  const mayBeNoInfinitive = isAfterArticle(before) && !hasModal;
  return !mayBeNoInfinitive || verbs.some(({ form }) => form !== 'infinitive');
}

/** `Har din leder spørgsmål`: a verb that comes first has its subject and its object after it. */
function isAfterFirstVerb({ tokens, index, before }: SplitPair): boolean {
  const verb = tokens[index - 2];
  if (!before || !verb || !determiners.has(before.lower) || !mayBeFinite(verb)) return false;
  return tokens[index - 3]?.kind !== 'word';
}

/** `har med interesse læst` */
function isParticipleHere(tokens: readonly Token[], index: number, next: Token): boolean {
  return (
    verbForms(next).some(({ form }) => form === 'participle') &&
    tokens.slice(0, index).some(({ lower }) => haves.has(lower) || bes.has(lower))
  );
}

/** After these a noun has to come: an article, a possessive, a number, an adjective. */
function isAfterArticle(before: Token | undefined): boolean {
  if (!before || OFTEN_ALONE.has(before.lower)) return false;
  if (determiners.has(before.lower)) return true;
  return !closed.has(before.lower) && isOnly(before, 'adjective');
}

/** `et`, `det hændelige`: nothing but more adjectives and a noun comes now. */
function isNounWanted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (determiners.has(token.lower)) return isAfterArticle(token);
  const isEnding =
    token.forms.length > 0 &&
    token.forms.every((form) => form.kind === 'adjective' && form.form === 'e');
  return isEnding && determiners.has(tokens[at - 1]?.lower ?? '');
}

function isNounPlace(before: Token | undefined): boolean {
  if (isAfterArticle(before)) return true;
  return before !== undefined && prepositions.has(before.lower) && before.lower !== 'som';
}

function mayBeInfinitive(token: Token): boolean {
  return verbForms(token).some(({ form }) => form === 'infinitive');
}

/** The first word, a noun too, is rather a verb where it stands. */
function isRatherVerb({ token, before }: SplitPair): boolean {
  const verbs = verbForms(token);
  const hasOther = verbs.some(({ form }) => form !== 'imperative' && form !== 'infinitive');
  if (hasOther && !isNounPlace(before)) return true;
  const hasPast = verbs.some(({ form }) => form === 'past');
  if (hasPast && numerals.has(before?.lower ?? '')) return true;
  const isStart = startsClause(before);
  if (isStart && verbs.some(({ form }) => form === 'imperative')) return true;
  const isGoverned = isStart || (!isNounPlace(before) && mayGovernInfinitive(before));
  return isGoverned && mayBeInfinitive(token);
}

function startsClause(before: Token | undefined): boolean {
  return before?.kind !== 'word' || /^(?:og|eller|så|men)$/u.test(before.lower);
}

function mayGovernInfinitive(before: Token | undefined): boolean {
  if (!before) return false;
  return modals.has(before.lower) || mayBe(before, 'verb') || closed.has(before.lower);
}

function isBareNoun(token: Token): boolean {
  return nounForms(token).some(
    ({ number, isDefinite, isGenitive }) => number === 'singular' && !isDefinite && !isGenitive,
  );
}

/** Ends as the first part of a compound does: `leverings`, `sygdoms`. */
function isLinkedNoun(token: Token): boolean {
  return (
    /[se]$/u.test(token.lower) &&
    isOnly(token, 'noun') &&
    nounForms(token).every(({ isGenitive, isDefinite }) => isGenitive && !isDefinite)
  );
}
