import { primaryLanguage } from '@/lib/text/checker';
import { MASK } from '@/lib/text/mask-reply';
import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';

/** A word that stands twice in a row, and what should stand there. */
export interface DoubledWord extends Span {
  readonly word: string;
}

const DOUBLED =
  /(?<![\p{L}\p{M}\p{N}'’_@/.-])(\p{L}[\p{L}\p{M}]*) +\1(?![\p{L}\p{M}\p{N}'’_@/-]|\.\p{L})/giu;

/** Words that may rightly follow themselves, per language. */
const MAY_DOUBLE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'that',
    'had',
    'her',
    'bye',
    'no',
    'so',
    'very',
    'do',
    'is',
    'it',
    'in',
    'on',
    'you',
    'what',
    'this',
    'many',
    'much',
    'really',
    'long',
  ]),
  da: new Set([
    'det',
    'den',
    'de',
    'der',
    'er',
    'har',
    'var',
    'så',
    'for',
    'om',
    'på',
    'til',
    'af',
    'i',
    'ja',
    'nej',
    'tak',
    'meget',
    'som',
    'med',
    'nå',
    'her',
    'an',
    'op',
    'ind',
    'hvad',
    'mere',
    'mange',
    'rigtig',
    'lang',
    'lange',
    'længe',
  ]),
  sv: new Set([
    'det',
    'den',
    'de',
    'är',
    'har',
    'var',
    'så',
    'för',
    'om',
    'på',
    'till',
    'av',
    'i',
    'ja',
    'nej',
    'tack',
    'mycket',
    'där',
    'hej',
    'som',
    'med',
    'in',
    'upp',
    'du',
    'vad',
    'många',
    'väldigt',
    'länge',
  ]),
  de: new Set([
    'die',
    'der',
    'das',
    'den',
    'dem',
    'sie',
    'ist',
    'hat',
    'haben',
    'sind',
    'war',
    'waren',
    'ja',
    'nein',
    'so',
    'sehr',
    'an',
    'zu',
    'auf',
    'ein',
    'aus',
    'mit',
    'es',
    'wie',
    'werden',
    'uns',
    'ihr',
    'ihnen',
    'viel',
    'viele',
    'vielen',
    'ganz',
    'lange',
  ]),
  nl: new Set([
    'die',
    'dat',
    'is',
    'zijn',
    'heeft',
    'hebben',
    'was',
    'ja',
    'nee',
    'heel',
    'zo',
    'in',
    'op',
    'aan',
    'uit',
    'je',
    'u',
    'er',
    'te',
    'kan',
    'hij',
    'door',
    'worden',
    'waren',
    'veel',
    'erg',
    'lang',
  ]),
  fr: new Set([
    'nous',
    'vous',
    'si',
    'non',
    'oui',
    'très',
    'en',
    'que',
    'est',
    'a',
    'bien',
    'sont',
    'plus',
    'trop',
  ]),
  es: new Set([
    'sí',
    'no',
    'muy',
    'que',
    'es',
    'casi',
    'luego',
    'poco',
    'tan',
    'más',
    'de',
    'mucho',
    'muchos',
    'muchas',
  ]),
};

/** A German noun has its capital, too; after one of these it is no name. */
const GERMAN_DETERMINER =
  /(?<!\p{L})(?:d(?:ie|er|as|en|em|es)|(?:k?ein|mein|dein|sein|unser|ihr)(?:e[mnrs]?)?|dies(?:e[mnrs]?)|jede[mnrs]?|beim|vom|zu[mr]|im|am) $/iu;

/** `Udviklerne er er i gang`: nothing before it that a verb could end, as in `det der er er`. */
const DANISH_SUBJECT_ALONE =
  /(?:^|[.,;:!?\n])\s*(?!(?:det|den|de|der|som|hvad|hvor\p{Ll}*|hvem|hvis|når|vi|i|du|jeg|han|hun|man)(?!\p{L}))(?:\p{L}+ ){1,2}$/iu;

/** Words written twice in a row (`og og`), where the language has no right use for it. */
export function findDoubledWords(text: string, language: string): DoubledWord[] {
  const primary = primaryLanguage(language);
  const mayDouble = MAY_DOUBLE[primary];
  if (mayDouble === undefined) return [];
  return Array.from(text.matchAll(DOUBLED)).flatMap(({ 0: found, 1: word = '', index }) => {
    const second = found.slice(-word.length);
    const before = text.slice(0, index);
    // `Duran Duran`: a name may, and so may `bla bla` and laughter in every language.
    const isName = /^\p{Lu}/u.test(second) && !(primary === 'de' && GERMAN_DETERMINER.test(before));
    const isLaughter = /^(?:bla|ha|he|hi|ho)$/iu.test(word);
    const isVerbTwice =
      primary === 'da' && /^(?:er|har|var)$/iu.test(word) && DANISH_SUBJECT_ALONE.test(before);
    if (isName || isLaughter || (mayDouble.has(word.toLowerCase()) && !isVerbTwice)) return [];
    return [{ start: index, end: index + found.length, word }];
  });
}

/** Sentences of at least five words that stand twice in one reply; the later ones. */
export function findDoubledSentences(text: string, language: string): Span[] {
  const seen = new Set<string>();
  return splitSentences(text, language).filter(({ start, end }) => {
    const words =
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (words.length < 5 || text.slice(start, end).includes(MASK)) return false;
    const key = words.join(' ');
    const isDoubled = seen.has(key);
    seen.add(key);
    return isDoubled;
  });
}
