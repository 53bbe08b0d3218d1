import { detectAll } from 'tinyld/heavy';

import { primaryLanguage } from '@/lib/text/checker';

import { functionWords } from './function-words';

/** Fewer letters than this say too little about the language. */
const MIN_LETTERS = 25;
const MAX_LENGTH = 2000;
/** Sentences have more small words than this; a list of names or another language has fewer. */
const MIN_SHARE = 0.12;
/** The Nordic languages share most small words; how they write the others tells them apart. */
const NORDIC: Readonly<Record<string, RegExp>> = {
  da: /(?:tion|tioner|hed|heden|ede)$|igt|øj|ej|^(?:af|efter|kun|mig|dig|sig|nu|mere|hvad|tak)$|[^g]ud[nl]/u,
  nb: /(?:sjon|sjonen|sjoner|het|heten)$|(?:kk|tt|pp|nn|mm|ll|ss)$|øy|ikt|sjå|^opp|^(?:av|etter|bare|meg|deg|seg|nå|mer|hva|takk|gjerne|dersom|sent)$/u,
  sv: /[äö]|ck|x|^(?:och|att|inte)$/u,
};
/** A lead of more small words than this needs no second opinion. */
const CLEAR_LEAD = 1;
/** What n-grams that are sure count for, in small words. */
const WEIGHT_OF_LETTERS = 3;
/** Letters that tell these languages from their neighbours. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  da: /[æø]/u,
  nb: /[æø]/u,
  pt: /(?:ã|õ|ção|ções)/u,
  it: /(?:zione|zioni|tà|ò)$/u,
  pl: /[ąćęłńśźż]/u,
  de: /[üß]/u,
  es: /[ñ¿¡]/u,
  sv: /(?:å.*[äö]|[äö].*å|^för)/u,
};

/**
 * Which of these languages the text is in, as named in `among`; undefined when there is too little
 * to tell, or when it looks like none of them. The small words decide; n-grams only where those say
 * nothing, for product names and mixed greetings mislead them.
 */
export function identifyLanguage(text: string, among: readonly string[]): string | undefined {
  const prose = text.slice(0, MAX_LENGTH).replaceAll(/\S+@\S+|https?:\/\/\S+|\uFFFC+/gu, ' ');
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return undefined;
  const only = [...new Set(among.map((language) => primaryLanguage(language)))];
  const found = bySmallWords(prose, only) ?? byLetters(prose, only);
  return among.find((language) => primaryLanguage(language) === found);
}

function bySmallWords(prose: string, languages: readonly string[]): string | undefined {
  const words =
    prose
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const counted = languages
    .map((language) => {
      const small = functionWords[language];
      const own = OWN_LETTERS[language];
      const isOfIt = (word: string): boolean =>
        (small?.has(word) ?? false) || (own?.test(word) ?? false);
      return { language, count: words.filter(isOfIt).length };
    })
    .toSorted((one, other) => other.count - one.count);
  const [best, second] = counted;
  if (!best || best.count < Math.max(2, words.length * MIN_SHARE)) return undefined;
  if (best.count > (second?.count ?? 0) + CLEAR_LEAD) return best.language;
  // Neighbours share many small words: between those that are about level, n-grams have a say.
  const close = counted.filter(({ count }) => count + CLEAR_LEAD >= best.count);
  const likely = new Map(
    detectAll(prose, { only: close.map(({ language }) => toTinyld(language)) }).map(
      ({ lang, accuracy }) => [fromTinyld(lang), accuracy],
    ),
  );
  const isNordic = close.filter(({ language }) => language in NORDIC).length > 1;
  const inItsWriting = (language: string): number =>
    isNordic ? words.filter((word) => NORDIC[language]?.test(word)).length : 0;
  const score = ({ language, count }: (typeof counted)[number]): number =>
    count + inItsWriting(language) + (likely.get(language) ?? 0) * WEIGHT_OF_LETTERS;
  return close.toSorted((one, other) => score(other) - score(one))[0]?.language;
}

/** The likeliest language of all; undefined when that is none of these. */
function byLetters(prose: string, languages: readonly string[]): string | undefined {
  const [best] = detectAll(prose);
  const language = best && fromTinyld(best.lang);
  return language !== undefined && languages.includes(language) ? language : undefined;
}

/** tinyld has one Norwegian. */
function toTinyld(language: string): string {
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

function fromTinyld(language: string): string {
  return language === 'no' ? 'nb' : language;
}
