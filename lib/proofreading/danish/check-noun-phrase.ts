import { wordSet } from '../word-set';
import { checkAdjectives } from './check-adjectives';
import { checkDeterminer } from './check-determiner';
import type { NounForm } from './danish-forms';
import type { DanishFault, DanishRuleId } from './danish-rule';
import { adjectiveForms, isOnly, mayBe, verbForms, type Token } from './danish-token';
import { numerals, objects, ordinals, prepositions, wordsBeforeNouns } from './danish-words';
import type { NounPhrase } from './noun-phrase';
import { replaceByForm } from './replace-word';

/** Not counted in the plural: `to kilo`, `10 procent`, `tre gange`. */
const MEASURES = wordSet(
  `kilo kg liter meter km cm mm procent pct kr krone kroner euro dollar pund grad gram ton kvm m styk stk dusin
  par slags mand gang øre gb mb kb mbit gbit kwh watt volt kl nr side promille mia mio års dages ugers timers
  minutters måneders punkt pixel`,
);
/** The definite form may stand after them. */
const BEFORE_DEFINITE = wordSet('begge nogle få flere mange den det de');
/** They may stand alone: `Hvis denne kunden …` is rare, `har denne betalingen` not. */
const OFTEN_ALONE = wordSet('denne dette disse en et');
const BEFORE_NUMBER = wordSet('de dine mine vores jeres i på til med om af for er har');

/** The first thing in a noun phrase that does not go with the rest. */
export function checkNounPhrase(phrase: NounPhrase): DanishFault | undefined {
  if (phrase.nouns.some(({ isGenitive }) => isGenitive)) return checkGenitive(phrase);
  return (
    checkDeterminer(phrase) ??
    checkAdjectives(phrase) ??
    checkDefinite(phrase) ??
    checkNumber(phrase) ??
    checkOne(phrase)
  );
}

const TIMES = /(?:sekund|minut|time|dag|døgn|uge|måned|kvartal|år)$/u;

/** `ti sekunds`, `inden for 3 ugers.`: a genitive that nothing follows. Other words have foreign plurals: `fotos`, `raids`. */
function checkGenitive(phrase: NounPhrase): DanishFault | undefined {
  const { determiner, nouns, next } = phrase;
  if (determiner.number !== 'plural' || determiner.isDefining) return undefined;
  if (!nouns.every(({ isGenitive, lemma }) => isGenitive && TIMES.test(lemma))) return undefined;
  if (nouns[0]?.isDefinite) return undefined;
  if (next && !endsPhrase(next)) return undefined;
  return replaceHead(phrase, 'plural-after-number', 'plural');
}

function endsPhrase({ kind, text, lower }: Token): boolean {
  if (kind === 'sign') return /[.,;:!?]/u.test(text);
  return prepositions.has(lower) && lower !== 'på';
}

/** `din ordren`, `denne pakken`, `en kunden`. */
function checkDefinite(phrase: NounPhrase): DanishFault | undefined {
  const { first, before, adjectives, nouns } = phrase;
  const [noun] = nouns;
  // `for det meste enheden`: a phrase of its own.
  if (adjectives.at(-1)?.lower === 'meste') return undefined;
  // `ved hvilken nummereringen genstartes`: a clause begins.
  if (first.lower.startsWith('hvilke')) return undefined;
  if (!noun || !nouns.every(({ isDefinite }) => isDefinite)) return undefined;
  // `det nye kortet`, but `begge kortene`; `Er de gamle kunden …` is rare.
  const isArticle = /^(?:den|det|de)$/u.test(first.lower);
  const isWithEnding = isArticle && adjectives.length > 0 && adjectives.every(isInE);
  if ((BEFORE_DEFINITE.has(first.lower) && !isWithEnding) || isCount(first)) return undefined;
  const mayBeAlone = OFTEN_ALONE.has(first.lower) && adjectives.length === 0;
  if (mayBeAlone && mayBe(before, 'verb')) return undefined;
  return replaceHead(phrase, 'definite-twice', noun.number);
}

/** `nye`, and no neuter or adverb. */
function isInE(token: Token): boolean {
  if (ordinals.has(token.lower)) return true;
  return isOnly(token, 'adjective') && adjectiveForms(token).every(({ form }) => form === 'e');
}

/** `en rådgivere`, `hvert minutter`. */
function checkOne(phrase: NounPhrase): DanishFault | undefined {
  const { determiner, first, before, head, nouns, lexicon } = phrase;
  if (determiner.number !== 'singular' || determiner.plural !== undefined) return undefined;
  if (!/^(?:en|et|hver|hvert)$/u.test(first.lower) || isOther(before)) return undefined;
  // `spejlingsakse` may be read as `spejling` and `sakse`.
  if (!lexicon.isListed(head.lower)) return undefined;
  if (!nouns.every(({ number, isDefinite }) => number === 'plural' && !isDefinite))
    return undefined;
  return replaceHead(phrase, 'singular-after-article', 'singular');
}

/** `den ene kunder ikke lide`, `en af dem`, `til en kunder taler med`: `en` is somebody. */
function isOther(before: Token | undefined): boolean {
  return /^(?:den|det|man|at|som|der|hvad|og|eller|hver|ingen)$/u.test(before?.lower ?? '');
}

/** `to pakke`, `mange kunde`. */
function checkNumber(phrase: NounPhrase): DanishFault | undefined {
  const { determiner, first, head, nouns, next } = phrase;
  if (determiner.number !== 'plural' || head.lower.endsWith('s')) return undefined;
  if (MEASURES.has(head.lower) || !nouns.every(isIndefiniteSingular)) return undefined;
  // `mindst otte melder sig`
  if (objects.has(next?.lower ?? '') && verbForms(head).length > 0) return undefined;
  const isUnsure = first.kind === 'number' ? isOtherNumber(phrase) : hasVerb(phrase);
  return isUnsure ? undefined : replaceHead(phrase, 'plural-after-number', 'plural');
}

function isIndefiniteSingular({ number, isDefinite }: NounForm): boolean {
  return number === 'singular' && !isDefinite;
}

/** `lejlighed 4 sal`, `nr. 5 pakke`: the number belongs to what is before. */
function isOtherNumber({ before, adjectives }: NounPhrase): boolean {
  if (adjectives.length > 0) return true;
  return before !== undefined && !BEFORE_NUMBER.has(before.lower);
}

/** `mange bruger den`, `at få plads`: the word is a verb, or `få` is. */
function hasVerb({ first, before, head }: NounPhrase): boolean {
  if (first.lower === 'få' && !wordsBeforeNouns.has(before?.lower ?? '')) return true;
  return !isCount(first) && verbForms(head).some(({ form }) => form === 'present');
}

function isCount({ kind, lower }: Token): boolean {
  return kind === 'number' || numerals.has(lower);
}

/** Puts the indefinite form in the place of the noun. */
function replaceHead(
  { first, head, nouns, lexicon }: NounPhrase,
  rule: DanishRuleId,
  number: NounForm['number'],
): DanishFault | undefined {
  return replaceByForm({
    rule,
    token: head,
    names: [first.text, head.text],
    readings: nouns.slice(0, 1),
    wanted: { kind: 'noun', number, isDefinite: false },
    lexicon,
  });
}
