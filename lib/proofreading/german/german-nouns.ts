import { capitalize } from '../capitalize';
import type { EntryForm, ReadForms } from '../hunspell/read-forms';
import { rememberByWord } from '../remember-by-word';
import { wordSet } from '../word-set';

/**
 * What a word with a capital may be as a noun. `combining`: only the first part of compounds
 * (`Liefer-`, `Rechnungs-`); `oblique`: not the nominative of the singular (`dem Kunden`).
 */
export interface NounReading {
  readonly entry: string;
  readonly form: 'singular' | 'plural' | 'genitive' | 'combining' | 'oblique';
  /** Undefined where the dictionary does not tell. */
  readonly isFeminine: boolean | undefined;
  /** A thing with forms of its own: names and foreign words have few. */
  readonly isCommon: boolean;
}

export type ReadNoun = (word: string) => readonly NounReading[];

/** Flags of the plural, of the genitive, and of the strong genitive that no feminine noun has (dictionary-de 3.0.0). */
const PLURAL_FLAGS = ['N', 'P', 'E', 'R', 'p', 'q'];
const GENITIVE_FLAGS = ['S', 'T', 'Q'];
const COMMON_FEMININE =
  /(?:ung|heit|keit|schaft|tion|sion|tät|ik|ei|ie|enz|anz|ur|age|kraft|fahrt|nummer|gebühr|mail|box|firma)$/u;
/** Feminine, whatever their flags say: -er and -el of other nouns are not. */
const FEMININE = wordSet(
  `nummer kammer steuer mauer leiter feder regel tafel formel klausel app mail e-mail box hotline website homepage
  firma kamera sim sms pin tan iban cloud lounge community`,
);
const NOT_FEMININE = wordSet(
  `service team konto passwort status shop chat code link login account newsletter router server laptop akku scan
  support download update software-update tarif rabatt onlineshop webshop display tablet foto video büro name kunde
  auto hotel ticket event cluster bonus zugang eingang abo spam`,
);
const FEWEST_LETTERS = 3;

/** Reads nouns, compounds by their last part. */
export function createNounReader(
  readForms: ReadForms,
  isWord: (word: string) => boolean,
): ReadNoun {
  const readListed = rememberByWord((word): readonly NounReading[] =>
    readForms(word).flatMap((form) => (/^\p{Lu}/u.test(form.entry) ? [toReading(form, word)] : [])),
  );
  return rememberByWord((word) => {
    const listed = readListed(word);
    if (listed.length > 0 || !isWord(word)) return listed;
    for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at += 1) {
      const tail = capitalize(word.slice(at));
      const readings = readListed(tail).filter(({ form }) => form !== 'combining');
      if (readings.length > 0 && isWord(capitalize(word.slice(0, at)))) return readings;
    }
    return listed;
  });
}

function toReading({ entry, flags, by }: EntryForm, word: string): NounReading {
  // `Bestätigung` of `Bestätigen`.
  if (by === 'J') {
    const form = word.endsWith('en') ? 'plural' : 'singular';
    return { entry, form, isFeminine: true, isCommon: true };
  }
  const isCommon =
    NOT_FEMININE.has(entry.toLowerCase()) ||
    FEMININE.has(entry.toLowerCase()) ||
    [...PLURAL_FLAGS, 'T'].some((flag) => flags.has(flag));
  return { entry, isCommon, isFeminine: isFeminine(entry, flags), form: formOf(entry, flags, by) };
}

function formOf(
  entry: string,
  flags: ReadonlySet<string>,
  by: string | undefined,
): NounReading['form'] {
  if (by === undefined) {
    const isInflected = [...flags].some((flag) => !/[hijke]/u.test(flag));
    return isInflected || flags.size === 0 ? 'singular' : 'combining';
  }
  if (GENITIVE_FLAGS.includes(by)) {
    const hasOtherPlural =
      PLURAL_FLAGS.some((flag) => flags.has(flag)) || /(?:er|en|el)$/u.test(entry);
    return hasOtherPlural || by !== 'S' ? 'genitive' : 'plural';
  }
  // `dem Kunden`, `den Nutzern`.
  return by === 'N' && isWeak(entry, flags) ? 'oblique' : 'plural';
}

/** `Kunde`, `Kollege`: they have a feminine of their own. */
function isWeak(entry: string, flags: ReadonlySet<string>): boolean {
  return entry.endsWith('e') && flags.has('F');
}

function isFeminine(entry: string, flags: ReadonlySet<string>): boolean | undefined {
  const lower = entry.toLowerCase();
  if (FEMININE.has(lower)) return true;
  if (NOT_FEMININE.has(lower) || flags.has('T') || flags.has('F')) return false;
  if (flags.has('S')) {
    const isStrong = PLURAL_FLAGS.some((flag) => flags.has(flag));
    return isStrong || /(?:er|en|el|um|ment)$/u.test(entry) ? false : undefined;
  }
  const isPlain = !['E', 'R', 'p', 'q'].some((flag) => flags.has(flag));
  if (!isPlain) return undefined;
  if (COMMON_FEMININE.test(entry)) return true;
  return entry.endsWith('e') && flags.has('N') ? true : undefined;
}
