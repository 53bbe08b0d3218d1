import { primaryLanguage } from '@/lib/text/checker';

import { capitalize } from '../capitalize';
import { findCuts } from './compound-cuts';
import { isDerived } from './derived-words';
import type { FoundWord } from './find-words';
import { LONG_ENOUGH, type Place } from './place';

const LONG_NOUN = 7;
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|[dms]ein|ihr|unser|euer|dies|jed|jen)(?:e[mnrs]?)?|zu[mr]|im|am|vom|beim|ins|ans)$/iu;
const BENT_ADJECTIVE = /(?:end|ig|lich|isch|sam|bar|los|haft|iert)e[mnrs]?$/u;
const ADJECTIVE = /^\p{Ll}{3,}e[mnrs]?$/iu;

/** `Ihre bankverbindung`: unknown as it is, and a German noun with a capital. */
export function isNounWithoutCapital(word: string, place: Place): boolean {
  const { slips, language, before, after } = place;
  if (primaryLanguage(language) !== 'de' || word.length < LONG_ENOUGH) return false;
  // `eine wassersparende Dusche`: the noun comes later.
  if (/^\p{Lu}/u.test(after?.word ?? '') || BENT_ADJECTIVE.test(word)) return false;
  return DETERMINER.test(before?.word ?? '') && slips.isWord(capitalize(word));
}

/** Whether an unknown German word with a capital is so surely a slip that it is marked. */
export function isMisspeltNoun({ word, startsSentence }: FoundWord, place: Place): boolean {
  const { slips, language, before, isBesideCapital } = place;
  const isKnown = (one: string): boolean => slips.isWord(one) || slips.isRare(one);
  // `Schließ das Fenster`: an order begins the sentence.
  const isMade =
    isDerived(word, language, isKnown) ||
    (startsSentence && isDerived(word.toLowerCase(), language, isKnown));
  // Short ones, and those beside another noun, are as often names of people.
  if (word.length < LONG_NOUN || isBesideCapital || isMade) return slips.isOfCommonWord(word);
  const cuts = findCuts(word, language, slips.isPart);
  if (cuts) return slips.isAtSeam(word, cuts);
  return slips.isUsual(word) || (mayBeBeforeNoun(before?.word) && slips.isNear(word));
}

/** What follows an article, what is bent like one, or an adjective is a noun rather than a name. */
function mayBeBeforeNoun(word = ''): boolean {
  return DETERMINER.test(word) || ADJECTIVE.test(word);
}
