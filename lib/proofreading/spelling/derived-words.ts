import { primaryLanguage } from '@/lib/text/checker';

import { capitalize } from '../capitalize';

const PREFIXES =
  /^(?<prefix>anti|auto|bio|co|cyber|eco|euro|extra|foto|geo|hyper|inter|intra|kilo|macro|makro|mega|meta|micro|mikro|mini|mono|multi|nano|neo|non|photo|post|pre|pro|pseudo|psycho|psyko|radio|semi|socio|sub|super|supra|tele|trans|ultra|vice|video)(?<rest>-\p{Ll}{4,}|\p{Ll}{6,})$/u;
/** Words that German puts before nouns, which keep their capital: `Geoportal`, `Elektrorasenmäher`. */
const GERMAN_COMBINING =
  /^(?:Agrar|Anti|Audio|Auto|Bio|Cyber|Elektro|Euro|Extra|Foto|Geo|Hydro|Hyper|Info|Inter|Kardio|Makro|Meta|Mikro|Mini|Mono|Multi|Nano|Neo|Neuro|Öko|Pseudo|Psycho|Radio|Semi|Solar|Sozio|Sub|Super|Tele|Thermo|Trans|Turbo|Ultra|Video|Vize)(?<rest>\p{Ll}{5,})$/u;
/** Prefixes of one language that make words at will; the rest must be long to mean anything. */
const OWN_PREFIXES: Readonly<Record<string, RegExp>> = {
  da: /^(?:gen|mis|over|sam|u|und|van)(?<rest>\p{Ll}{6,})$/u,
  de: /^(?:miss|ur|un|über|wieder|aus|durch|herum|hinein|hinaus|nach|weiter)(?<rest>\p{Ll}{6,})$/u,
  en: /^(?:dis|mis|out|over|re|un|under)-?(?<rest>\p{Ll}{6,})$/u,
  es: /^(?:des|re|sobre)(?<rest>\p{Ll}{6,})$/u,
  fr: /^(?:archi|auto|dé|pré|re|ré|sur|sous)-?(?<rest>\p{Ll}{6,})$/u,
  nl: /^(?:her|mis|on|over)(?<rest>\p{Ll}{6,})$/u,
  sv: /^(?:miss|o|om|sam|åter|över)(?<rest>\p{Ll}{6,})$/u,
};
/** `Röstung`, `Verdünner`, `Gitarrenbauerin` */
const NOUNS_OF_GERMAN_VERBS = [
  [/(?<=\p{L}{3})ung(?:en)?$/u, ['en']],
  [/(?<=\p{L}{3})l(?:ung(?:en)?|er[ns]?)$/u, ['eln']],
  [/(?<=\p{L}{3})r(?:ung(?:en)?|er[ns]?)$/u, ['ern']],
  [/(?<=\p{L}{3})er[ns]?$/u, ['en']],
  [/(?<=\p{L}{3}er)in(?:nen)?$/u, ['']],
] as const;
/** These, and `schonenden`. */
const MADE_OF_GERMAN_VERBS = [
  ...NOUNS_OF_GERMAN_VERBS,
  [/(?<=\p{L}{3}e[lr]?n)d(?:e[mnrs]?)?$/u, ['']],
] as const;
/** Endings that make words at will, and what the word may have instead. */
const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, readonly string[]])[]>> = {
  en: [
    [/(?<=(?:tion|sion|ment|ance|ence|ing|ism|ist|er|or))s$/u, ['']],
    // `scaffolders`
    [/(?<=^\p{Ll}{6,})ers?$/u, ['', 'e']],
    [/i[sz]able$/u, ['ise', 'ize']],
    [/(?<=[^aeiou])ness$/u, ['']],
  ],
  // `ich freu mich`, and the old dative: `im Halse`
  de: [
    // `Kuratorin`, `Illustrator`
    [/ator(?:s|en|in|innen)?$/u, ['ation', 'atorium', 'ieren']],
    ...NOUNS_OF_GERMAN_VERBS,
    // `Rösterei`, `Warterei`
    [/(?<=\p{L}{3})erei(?:en)?$/u, ['en', 'e']],
    [/(?<=^\p{Ll}{2,}(?:[^aeiou]|eu))$/u, ['e']],
    [/(?<=\p{L}{3}[^aeiou])e$/u, ['']],
    [/(?<=\p{L}{3})(?:chen|lein)s?$/u, ['', 'e', 'en']],
  ],
  // `rystere`: who or what does it
  da: [[/(?<=\p{Ll}{3}[^aeiouyæøå])ere(?:n|ns|ne|s)?$/u, ['e']]],
  es: [
    [/mente$/u, ['']],
    [/ajes?$/u, ['ar']],
    [/(?<=[áéó])s$/u, ['']],
    [/(?:ador(?:es)?|adoras?|ables?)$/u, ['ar']],
    [/(?:edor(?:es)?|edoras?)$/u, ['er']],
    [/ibles?$/u, ['er', 'ir']],
    [/it[oa]s?$/u, ['o', 'a', '']],
    [/aci[oó]n(?:es)?$/u, ['ar']],
    [/(?<=or)ías?$/u, ['']],
    [/erías?$/u, ['ero', 'o', 'a']],
  ],
  fr: [[/(?<=[eé])ment$/u, ['']]],
};
/** `kundenr`, `Artikelnr` */
const NUMBER_OF = [/(?<=\p{L}{4})nr$/u, ['', 'e']] as const;
/** Endings of which nothing else is likely to be meant. */
const SURE_ENDINGS: typeof ENDINGS = {
  da: [NUMBER_OF],
  de: [NUMBER_OF],
  nl: [NUMBER_OF],
  sv: [NUMBER_OF],
  // Who says vos: `cancelás`, `ingresá`, `elegís`
  es: [
    [/(?<=\p{L}{3})ás?$/u, ['ar']],
    [/(?<=\p{L}{3})és$/u, ['er']],
    [/(?<=\p{L}{3})ís$/u, ['ir']],
  ],
};
/** `your's`, `her's` */
const PRONOUNS_WITHOUT_S = /^(?:yours?|hers?|ours?|theirs?|its?|his|my|i|we|you|they)$/iu;
const SPANISH_PRONOUNS = /(?:(?:me|te|se|nos|os)?(?:l[aeo]s?)|me|te|se|nos)$/u;

/** Whether a word that the dictionary does not know is made of one that it knows, as writers of the language make words. */
export function isDerived(
  word: string,
  language: string,
  isWord: (word: string) => boolean,
): boolean {
  const primary = primaryLanguage(language);
  const rests = [PREFIXES.exec(word), OWN_PREFIXES[primary]?.exec(word)];
  if (rests.some((found) => found?.groups && isWord(found.groups['rest']?.replace('-', '') ?? '')))
    return true;
  const noun = primary === 'de' ? GERMAN_COMBINING.exec(word)?.groups?.['rest'] : undefined;
  if (noun !== undefined && isWord(capitalize(noun))) return true;
  return endsAs(word, ENDINGS[primary], isWord);
}

/** `Befeuchter`, `Röstung`, `schonenden`: made of a German verb, as it may end a compound. */
export function isMadeOfVerb(word: string, isWord: (word: string) => boolean): boolean {
  return endsAs(word.toLowerCase(), MADE_OF_GERMAN_VERBS, isWord);
}

/** As `isDerived`, and so regular that it is right however near to another word it is. */
export function isSurelyDerived(
  word: string,
  language: string,
  isWord: (word: string) => boolean,
): boolean {
  const isAny = (other: string): boolean => isWord(other) || isWord(capitalize(other));
  return endsAs(word.toLowerCase(), SURE_ENDINGS[primaryLanguage(language)], isAny);
}

function endsAs(
  word: string,
  endings: (typeof ENDINGS)[string] | undefined,
  isWord: (word: string) => boolean,
): boolean {
  return (endings ?? []).some(
    ([ending, instead]) =>
      ending.test(word) && instead.some((one) => isWord(word.replace(ending, one))),
  );
}

/** `else's`, `there'll`: what English puts to any word, save pronouns that have a form of their own. */
export function isContraction(word: string, isWord: (word: string) => boolean): boolean {
  const stem = /^(?<stem>\p{L}{2,})'(?:s|ll|d|ve)$/u.exec(word.replaceAll('’', "'"))?.groups?.[
    'stem'
  ];
  if (stem === undefined || PRONOUNS_WITHOUT_S.test(stem)) return false;
  return isWord(stem) || isWord(stem.toLowerCase());
}

/** `contáctenos`, `proporciónenos`: a Spanish verb with its pronouns, and the accent that they call for. */
export function isVerbWithPronouns(word: string, isWord: (word: string) => boolean): boolean {
  const pronouns = SPANISH_PRONOUNS.exec(word.toLowerCase());
  if (!pronouns) return false;
  const verb = word.slice(0, pronouns.index);
  const accent = /[áéíóú]/u.exec(word.toLowerCase());
  const plain = verb.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
  if (verb.length < 3) return false;
  // Without an accent it is stressed on the last syllable but one: only a short form has none.
  if (!accent) return isWord(verb) && (isShort(verb) || isInfinitive(verb, pronouns[0]));
  const after = word.slice(accent.index + 1).match(/[aeiou]+/gu)?.length ?? 0;
  return after >= 2 && (isWord(plain) || isWord(verb));
}

/** Of one syllable: `dime`, `ponte`. */
function isShort(verb: string): boolean {
  return /^[^aeiou]*[aeiou]+[^aeiou]*$/u.test(verb);
}

/** `insistirte`: with one pronoun an infinitive is stressed where it was. */
function isInfinitive(verb: string, pronouns: string): boolean {
  return /[aei]r$/u.test(verb) && /^(?:me|te|se|nos|os|l[aeo]s?)$/u.test(pronouns);
}
