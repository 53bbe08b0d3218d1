import { wordSet } from '../word-set';
import { isCommonFinite } from './clause-parts';
import type { Gender } from './danish-forms';
import {
  hasCapital,
  isOnly,
  mayBe,
  mayBeFinite,
  nounForms,
  verbForms,
  type Token,
} from './danish-token';
import {
  bes,
  closed,
  determiners,
  haves,
  measures,
  modals,
  numerals,
  prepositions,
} from './danish-words';
import type { SplitPair } from './split-pair';

/** `for eksempel filnavn`: what stands after such a phrase is no part of its noun. */
const PHRASES = wordSet(
  `for_eksempel som_eksempel i_stedet til_gengæld i_gang i_stand i_brug i_kraft i_orden i_fokus i_retur i_mål i_alt
  på_plads på_lager på_mail på_sms på_nettet på_tryk pr_mail via_mail via_sms til_rådighed til_salg til_stede til_dato
  på_forhånd som_regel til_tider på_tide i_tide i_drift i_tvivl i_spil efter_behov ved_behov efter_aftale med_glæde i_praksis i_princippet i_teorien med_garanti uden_grund på_grund i_forhold i_går i_år i_dag af_sted andre_ord`,
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
const PERSONS = wordSet(
  'far mor bror søster onkel tante fru herr doktor kong prins professor hilsen hilsner knus kram',
);
/** Determiners that stand without a noun as well. */
const OFTEN_ALONE = wordSet(
  `den det de denne dette disse alle alt al nogen noget nogle ingen intet begge mange få flere færre anden andet andre
  samme hvilken hvilket hvilke sådan`,
);

/** `kunde service`, `leverings adresse`, `på vente listen`. */
export function isSplitNoun(pair: SplitPair): boolean {
  const { tokens, index, token, before, next, joined, lexicon } = pair;
  if (!mayBeCompound(pair) || isNextTheVerb(pair) || isAfterFirstVerb(pair)) return false;
  if (PHRASES.has(`${before?.lower}_${token.lower}`)) return false;
  const isListed = lexicon.isListed(joined);
  if (!isListed && (isReceiver(pair) || isMeasured(pair))) return false;
  if (isTimeOrNumber(pair)) return false;
  // `en indtastning fundet i samme kolonne`
  const isDefinite = nounForms(next).every((noun) => noun.isDefinite);
  if (isDefinite && tokens[startOfPhrase(pair)]?.lower.match(/^(?:en|et)$/u)) return false;
  // `et tilbage slag`, `en over skrift`: no preposition goes with an article before it.
  if (prepositions.has(token.lower)) {
    return isListed && !closed.has(joined) && isAfterArticle(before) && !mayBe(before, 'adjective');
  }
  if (PARTICLES.has(token.lower)) return isListed && isNounWanted(tokens, index - 1);
  if (closed.has(token.lower) || mayBe(token, 'adjective')) return false;
  if (measures.has(token.lower) || GENITIVES_OF_TIME.has(token.lower)) return false;
  if (mayBe(token, 'verb') && !mayBe(token, 'noun')) {
    // `på vente listen`, `det nye skrive bord`.
    return isListed && isNounPlace(before) && mayBeInfinitive(token);
  }
  if (VERBS_FIRST.has(token.lower) || PERSONS.has(token.lower) || isRatherVerb(pair)) return false;
  // `er dette felt tomt`, `slette en fil permanent`: not the noun that it is too.
  if (isBareNoun(token)) return isListed || (token.lower.length > 2 && !mayBe(next, 'adjective'));
  // Indefinite genitives are rare; where the compound is in the dictionary they are a slip.
  return isListed && isLinkedNoun(token) && !/^(?:en|et)$/u.test(before?.lower ?? '');
}

function mayBeCompound({ tokens, token, next, joined, lexicon }: SplitPair): boolean {
  if (token.lower === next.lower || closed.has(next.lower) || isCommonFinite(next)) return false;
  if (token.lower.length < 2 || next.lower.length < 3 || !mayBe(next, 'noun')) return false;
  // `der finder en forhandling sted`
  if (next.lower === 'sted' && tokens.some(({ lower }) => /^f[aiu]nd/u.test(lower))) return false;
  // `to-tre dage`, `klikke-og-trække ikonet`
  if (token.lower.includes('-') || next.lower.includes('-og-')) return false;
  if (/.ende$/u.test(next.lower)) return false;
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

const GIVERS =
  /^(?:giv|tilby?[dø]|send|vis|lov|lær|lån|sælg|solg|ønsk|tildel|tildelt|bring|brag|spar|kost|fortæl|fortalt|und)\p{Ll}{0,4}$/u;

/** `give en anden person adgang`, `tilbyde en kunde rabat`: who gets something, and what. */
function isReceiver({ tokens, index }: SplitPair): boolean {
  const start = startOfPhrase({ tokens, index });
  return start < index && GIVERS.test(tokens[start - 1]?.lower ?? '');
}

/** `et brev citronsyre`: the article goes with the first noun, not with the second. */
function isMeasured({ before, token, next }: SplitPair): boolean {
  const gender = ARTICLES[before?.lower ?? ''];
  if (!gender) return false;
  const isOf = (noun: Token): boolean =>
    nounForms(noun).some(({ genders }) => genders.includes(gender));
  return isOf(token) && !isOf(next);
}

const ARTICLES: Readonly<Record<string, Gender>> = { en: 'common', et: 'neuter' };
const TIMES = wordSet(
  'dagen natten ugen aftenen morgenen formiddagen eftermiddagen weekenden måneden året sommeren vinteren timen',
);

/** `vask hår dagen før`, `stativ nummer 41`: the second says when, or which. */
function isTimeOrNumber({ tokens, index, next }: SplitPair): boolean {
  if (TIMES.has(next.lower)) return true;
  return (
    /^(?:nummer|nr|kapitel|side|punkt)$/u.test(next.lower) &&
    /^\d/u.test(tokens[index + 2]?.text ?? '')
  );
}

/** The place of the article, or of the first word that goes with the noun. */
function startOfPhrase({ tokens, index }: Pick<SplitPair, 'tokens' | 'index'>): number {
  let at = index;
  while (isBeforeNoun(tokens[at - 1])) at -= 1;
  return at;
}

function isBeforeNoun(token: Token | undefined): boolean {
  if (!token) return false;
  return determiners.has(token.lower) || (mayBe(token, 'adjective') && !closed.has(token.lower));
}

/** `har med interesse læst`, `en post læst i filen`, `et felt kaldet »Navn«` */
function isParticipleHere(tokens: readonly Token[], index: number, next: Token): boolean {
  if (!verbForms(next).some(({ form }) => form === 'participle')) return false;
  const hasAuxiliary = tokens
    .slice(0, index)
    .some(({ lower }) => haves.has(lower) || bes.has(lower));
  const isDefinite = nounForms(next).every((noun) => noun.isDefinite);
  return hasAuxiliary || !isDefinite || namesSomething(tokens[index + 2]);
}

function namesSomething(token: Token | undefined): boolean {
  return token !== undefined && (hasCapital(token) || /^[»«„“”"']$/u.test(token.text));
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
  // `hvis I deler eleverne`: the pronoun.
  if (before?.text === 'I') return false;
  return before !== undefined && prepositions.has(before.lower) && before.lower !== 'som';
}

function mayBeInfinitive(token: Token): boolean {
  return verbForms(token).some(({ form }) => form === 'infinitive');
}

/** The first word, a noun too, is rather a verb where it stands. */
function isRatherVerb({ tokens, index, token, before }: SplitPair): boolean {
  const verbs = verbForms(token);
  // `kan du senere gemme dokumenterne`
  const hasModal = tokens.slice(0, index).some(({ lower }) => modals.has(lower));
  const isAfterDeterminer = before !== undefined && determiners.has(before.lower);
  if (hasModal && mayBeInfinitive(token) && !isAfterDeterminer) return true;
  const hasOther = verbs.some(({ form }) => form !== 'imperative' && form !== 'infinitive');
  // `når du senere bruger dataene`: an adjective alone asks for no noun.
  const isSureNoun = isNounPlace(before) && !(before && mayBe(before, 'adjective'));
  if (hasOther && !isSureNoun) return true;
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
