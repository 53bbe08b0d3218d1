import { primaryLanguage } from '@/lib/text/checker';

import { capitalize } from '../capitalize';
import { functionWords } from '../function-words';

/** Letters that these languages put between the parts of a compound. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  da: ['', 's', 'e', 'er'],
  de: ['', 's', 'es', 'n', 'en', 'e', 'er', 'ens'],
  en: [''],
  nl: ['', 's', 'e', 'en', 'er'],
  sv: ['', 's', 'e', 'o', 'u', 'a'],
};
/** What ends a compound and is no word of its own, or is one only with other endings. */
const TAILS: Readonly<Record<string, RegExp>> = {
  da: /^(?:agtig|mæssig|baseret|orienteret|specifik|venlig|vendt|ramt|løs|fri|fuld|rig|fattig|dækkende)(?:e|t|es?|ne)?$/u,
  de: /^(?:förmig|farben|haltig|mäßig|artig|fähig|weit|frei|los|voll|reich|arm|ähnlich|basiert|orientiert|spezifisch|bezogen|bedingt|gerecht|seitig|freundlich|übergreifend|relevant|intern|extern|würdig|pflichtig|wertig|tägig|wöchig|stündig|jährig|monatig)(?:e[mnrs]?)?$/u,
  nl: /^(?:achtig|matig|gericht|gebonden|vriendelijk|vrij|loos|vol|rijk|arm|waardig|specifiek|gerelateerd|plichtig)e?$/u,
  sv: /^(?:aktig|mässig|baserad|inriktad|specifik|vänlig|fri|lös|full|rik|fattig|relaterad|pliktig|drabbad)(?:e|a|t)?$/u,
};
/** Shorter words than others that many compounds begin with. */
const SHORT_STARTS: Readonly<Record<string, RegExp>> = {
  da: /^(?:el|is|it|ur|by|sø|tv|øl|år)$/u,
  de: /^(?:ab|an|auf|aus|bei|durch|ein|fort|her|hin|hoch|leer|los|mit|nach|um|vor|weg|weiter|zu|zurück|zusammen|eil|see|öl)$/u,
  en: /^(?:air|app|arm|art|bag|bar|bed|bin|bit|bot|box|bus|cam|cap|car|cup|day|dog|ear|egg|end|eye|fan|fee|gas|gym|hub|ice|jet|job|key|kit|lab|leg|lid|lip|log|map|mat|net|oil|pad|pan|pay|pen|pet|pie|pin|pod|pot|pub|rod|row|sea|ski|sky|sub|sun|tab|tag|tap|tax|tea|tie|tip|top|toy|van|web|zip)$/u,
  nl: /^(?:af|aan|bij|in|mee|na|om|op|toe|uit|ver|auto|pin|zee)$/u,
  sv: /^(?:el|is|it|tv|by|ö|öl|år|av|på|in|ut|upp|om)$/u,
};
/** English nouns of three letters that end compounds: `touchpad`, `roofbox`. */
const SHORT_ENGLISH_ENDS =
  /^(?:air|app|arm|art|bag|bar|bed|bin|bit|bot|box|bus|cam|cap|car|cup|day|dog|ear|egg|end|eye|fan|fee|gas|gym|hub|ice|jet|job|key|kit|lab|leg|lid|lip|log|map|mat|net|oil|pad|pan|pay|pen|pet|pie|pin|pod|pot|pub|rod|row|sea|ski|sky|sub|sun|tab|tag|tap|tax|tea|tie|tip|top|toy|van|web|zip)s?$/u;
const SHORTEST = 4;
/** After as much as this, a word of three letters is enough: `sværdfiskbøf`. */
const LONG_HEAD = 8;
/** In these languages after less: `arkivfil`, `adresvak`, `Lindenhof`. */
const LONG_HEADS: Readonly<Record<string, number>> = { de: 5, nl: 5, sv: 4 };
/** Before as much as this a word of three letters is enough: `oorstukje`. */
const LONG_REST = 6;
/** In these languages before less: `vulkleur`, `målfiler`. */
const LONG_RESTS: Readonly<Record<string, number>> = { nl: 5, sv: 5 };
const MOST_PARTS = 3;

/** A place where a word may be cut into parts that are words, and the letters that link them there. */
export interface Cut {
  readonly at: number;
  readonly link: string;
}

/**
 * The cuts by which a word is a compound of two or three words; dictionaries know few such compounds,
 * writers make them daily. Undefined when it is none, or when the language joins no words.
 */
export function findCuts(
  word: string,
  language: string,
  isWord: (word: string) => boolean,
  mostParts = MOST_PARTS,
): readonly Cut[] | undefined {
  const primary = primaryLanguage(language);
  const links = LINKS[primary];
  if (!links) return undefined;
  const isPart = (part: string): boolean => isWord(part) || isWord(capitalize(part));
  const ofTwo =
    findCutOfTwo(word, { primary, links, isPart }, LONG_HEAD) ??
    findCutOfTwo(word, { primary, links, isPart }, LONG_HEADS[primary] ?? LONG_HEAD);
  if (ofTwo) return [ofTwo];
  // English joins two: `flatpack`, `timeslot`.
  if (mostParts <= 2 || primary === 'en') return undefined;
  for (let at = SHORTEST; at <= word.length - SHORTEST * 2; at += 1) {
    const link = linkBefore(word.slice(0, at), links, (start) => isStart(start, primary, isPart));
    if (link === undefined) continue;
    const further = findCuts(word.slice(at), language, isWord, mostParts - 1);
    if (further) {
      return [{ at, link }, ...further.map((cut) => ({ at: cut.at + at, link: cut.link }))];
    }
  }
  return undefined;
}

interface Parts {
  readonly primary: string;
  readonly links: readonly string[];
  readonly isPart: (part: string) => boolean;
}

/** The last place to cut a word in two; an end of three letters only after a start of `longHead`. */
function findCutOfTwo(
  word: string,
  { primary, links, isPart }: Parts,
  longHead: number,
): Cut | undefined {
  for (let at = word.length - 3; at >= 2; at -= 1) {
    const link = linkBefore(
      word.slice(0, at),
      links,
      (start) =>
        isStart(start, primary, isPart) || isShortNoun(start, word.slice(at), primary, isPart),
    );
    if (link === undefined) continue;
    const rest = word.slice(at);
    const isSmall = at < LONG_HEAD && functionWords[primary]?.has(rest) === true;
    const isShortEnd = primary === 'en' && SHORT_ENGLISH_ENDS.test(rest);
    const isLong = rest.length >= SHORTEST || (at >= longHead && !isSmall) || isShortEnd;
    if (TAILS[primary]?.test(rest) || (isLong && isPart(rest))) return { at, link };
  }
  return undefined;
}

function isStart(start: string, language: string, isPart: (part: string) => boolean): boolean {
  if (SHORT_STARTS[language]?.test(start.toLowerCase())) return true;
  if (start.length < SHORTEST) return false;
  // `Bezahloption`, `Kühlfach`: the stem of a verb.
  return isPart(start) || (language === 'de' && isPart(`${start.toLowerCase()}en`));
}

/** `ab`, `aus`: what makes compounds of any verb, and stands in the place of another such. */
export function isShortStart(start: string, language: string): boolean {
  return SHORT_STARTS[primaryLanguage(language)]?.test(start.toLowerCase()) === true;
}

/** `oorstukje`, `skabslåge`: three letters, if no small word, before a long rest. */
function isShortNoun(
  start: string,
  rest: string,
  language: string,
  isPart: (part: string) => boolean,
): boolean {
  if (language === 'en' || start.length !== 3 || rest.length < (LONG_RESTS[language] ?? LONG_REST))
    return false;
  return isPart(start) && functionWords[language]?.has(start.toLowerCase()) !== true;
}

/** The letters at the end that must be taken off to leave a word; undefined when none leave one. */
function linkBefore(
  start: string,
  links: readonly string[],
  isRight: (start: string) => boolean,
): string | undefined {
  return links.find(
    (link) => start.endsWith(link) && isRight(start.slice(0, start.length - link.length)),
  );
}
