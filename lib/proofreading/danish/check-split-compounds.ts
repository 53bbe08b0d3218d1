import { mayBe, verbForms, type Token } from './danish-clause';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import { closed, determiners, modals, numerals, prepositions } from './danish-words';

/** They measure or count what follows, so two nouns side by side are right. */
const MEASURES = new Set(
  `antal par slags stykke stykker flaske flasker kop kopper glas pose poser pakke pakker kasse kasser række rækker
  gruppe grupper masse masser mængde type typer form del dele procent gang gange kilo liter meter kilometer ton
  dusin portion bunke smule stak liste bid dråbe skefuld håndfuld million millioner milliard milliarder tusinde
  hundrede tusinder kvart halvdel resten flertal mindretal time timer minut minutter dag dage uge uger måned
  måneder år sekund sekunder krone kroner nummer nr kapitel side afsnit punkt paragraf version model størrelse
  ordrenummer sagsnummer varenummer`.split(/\s+/u),
);
/** `tilbage betalt`, `ned sættes`: right apart only after the verb. */
const PARTICLES = new Set(
  'tilbage ned op ud ind frem bort gennem over af på til om igen hen'.split(' '),
);
const GENITIVES_OF_TIME =
  /^(?:års|dages|ugers|måneders|timers|minutters|sekunders|døgns|kroners|kr|gangs|dags|uges|måneds|livs|slags|hjertens|dødens)$/u;

/** Compounds that are written apart: `kunde service`, `leverings adresse`, `bliver tilbage betalt`. */
export function checkSplitCompounds(
  tokens: readonly Token[],
  lexicon: DanishLexicon,
): readonly DanishFault[] {
  const faults: DanishFault[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next || faults.at(-1)?.end === token.end) continue;
    if (token.kind !== 'word' || next.kind !== 'word' || next.start - token.end !== 1) continue;
    if (tokens.length < 5) break;
    if (/^\p{Lu}/u.test(next.text) || (/^\p{Lu}/u.test(token.text) && !token.isFirst)) continue;
    const joined = token.text + next.lower;
    const lower = token.lower + next.lower;
    if (!isSplitVerb(tokens, index, lower, lexicon) && !isSplitNoun(tokens, index, lower, lexicon))
      continue;
    faults.push({
      rule: 'split-compound',
      start: token.start,
      end: next.end,
      suggestions: [joined],
      names: [`${token.text} ${next.text}`, joined],
    });
  }
  return faults;
}

function isSplitVerb(
  tokens: readonly Token[],
  index: number,
  joined: string,
  lexicon: DanishLexicon,
): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (!token || !next || !PARTICLES.has(token.lower) || !lexicon.isListed(joined)) return false;
  if (/^(?:til|på|af|om|over|igen|hen)$/u.test(token.lower)) return false;
  const verbs = verbForms(next);
  if (
    !verbs.some(
      ({ form, isPassive }) => form === 'participle' || (form === 'infinitive' && isPassive),
    )
  )
    return false;
  if (mayBe(next, 'noun') || !lexicon.formsOf(joined).some(({ kind }) => kind !== 'noun'))
    return false;
  return (
    before !== undefined &&
    /^(?:bliver|blev|blevet|blive|er|var|har|havde|være|kan|skal|vil|må|at|ikke|allerede|nu)$/u.test(
      before.lower,
    )
  );
}

function isSplitNoun(
  tokens: readonly Token[],
  index: number,
  joined: string,
  lexicon: DanishLexicon,
): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || token.lower === next.lower || closed.has(next.lower)) return false;
  if (token.lower.length < 2 || next.lower.length < 3 || !mayBe(next, 'noun')) return false;
  if (!lexicon.formsOf(joined).some((form) => form.kind === 'noun')) return false;
  const before = tokens[index - 1];
  const isListed = lexicon.isListed(joined);
  const hasModal = tokens.slice(0, index).some(({ lower }) => modals.has(lower));
  if (isGoingOn(tokens, index + 1, isAfterArticle(before) && !hasModal)) return false;
  // `et tilbage slag`, `en over skrift`: no preposition goes with an article before it.
  if (prepositions.has(token.lower) || PARTICLES.has(token.lower) || token.lower === 'sammen') {
    return isListed && isNounWanted(tokens, index - 1);
  }
  if (closed.has(token.lower) || mayBe(token, 'adjective')) return false;
  if (MEASURES.has(token.lower) || GENITIVES_OF_TIME.test(token.lower)) return false;
  const verbs = verbForms(token);
  const isNounPlace =
    isAfterArticle(before) ||
    (before !== undefined && prepositions.has(before.lower) && before.lower !== 'som');
  if (verbs.length > 0 && !mayBe(token, 'noun')) {
    // `på vente listen`, `det nye skrive bord`.
    return isListed && isNounPlace && verbs.some(({ form }) => form === 'infinitive');
  }
  if (VERBS_FIRST.has(token.lower) || PERSONS.has(token.lower)) return false;
  if (verbs.some(({ form }) => form !== 'imperative' && form !== 'infinitive') && !isNounPlace)
    return false;
  if (verbs.some(({ form }) => form === 'past') && before && numerals.has(before.lower))
    return false;
  const startsClause =
    !before || before.kind !== 'word' || /^(?:og|eller|så|men)$/u.test(before.lower);
  if (verbs.some(({ form }) => form === 'imperative') && startsClause) return false;
  const mayBeInfinitive = verbs.some(({ form }) => form === 'infinitive');
  if (mayBeInfinitive && (startsClause || !before || (!isNounPlace && mayGovernInfinitive(before))))
    return false;
  const isBare = token.forms.some(
    (form) =>
      form.kind === 'noun' && form.number === 'singular' && !form.isDefinite && !form.isGenitive,
  );
  if (isBare) return isListed || token.lower.length > 2;
  // Indefinite genitives are rare; where the compound is in the dictionary they are a slip.
  const isLinked =
    /[se]$/u.test(token.lower) &&
    token.forms.length > 0 &&
    token.forms.every((form) => form.kind === 'noun' && form.isGenitive && !form.isDefinite);
  return isLinked && isListed && !/^(?:en|et)$/u.test(before?.lower ?? '');
}

/** Rather the verb than the noun that they are too. */
const VERBS_FIRST = new Set([
  'have',
  'være',
  'få',
  'blive',
  'gøre',
  'tage',
  'give',
  'se',
  'sende',
  'købe',
]);
/** A name, or another person, may stand beside them. */
const PERSONS = new Set([
  'far',
  'mor',
  'bror',
  'søster',
  'onkel',
  'tante',
  'fru',
  'herr',
  'doktor',
  'kong',
  'prins',
]);

/** The second word may be the verb of the clause. */
function isGoingOn(tokens: readonly Token[], at: number, isAfterArticle: boolean): boolean {
  const token = tokens[at];
  if (!token) return true;
  const verbs = verbForms(token).filter(
    ({ form }) => form !== 'imperative' && form !== 'participle',
  );
  if (verbs.length === 0) return false;
  return !isAfterArticle || verbs.some(({ form }) => form !== 'infinitive');
}

/** After these a noun has to come: an article, a possessive, a number, an adjective. */
function isAfterArticle(before: Token | undefined): boolean {
  if (!before) return false;
  if (
    /^(?:den|det|de|alle|alt|al|nogen|intet|begge|mange|få|flere|anden|andet|andre)$/u.test(
      before.lower,
    )
  )
    return false;
  return (
    determiners.has(before.lower) ||
    (mayBe(before, 'adjective') &&
      !closed.has(before.lower) &&
      before.forms.every(({ kind }) => kind === 'adjective'))
  );
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

function mayGovernInfinitive(before: Token): boolean {
  return (
    before.lower === 'at' ||
    modals.has(before.lower) ||
    mayBe(before, 'verb') ||
    closed.has(before.lower)
  );
}
