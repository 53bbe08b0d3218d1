import { replaceToken } from '../germanic/germanic-rule';
import { areBeside, hasCapital, isWord, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { NounReading } from './german-nouns';
import type { GermanFault, GermanWords } from './german-rule';

const MOST_ADJECTIVES = 2;
/** Without an ending they go with masculine and neuter nouns only. */
const BARE = wordSet('ein kein mein dein unser euer');
/** What follows them is the genitive, and nothing else. */
const GENITIVES = wordSet('des eines ihres unseres meines deines keines eures');
/** Right without -s as well, or with no ending of their own. */
const WITHOUT_S =
  /(?:s|ß|x|z|sch|st|us|ismus|internet|service|chat|status|euro|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|name|herr|herz|barock|deutsch|englisch|web|team|islam|nil|rhein|typ)$/u;

const SEVERAL = wordSet(
  'zwei drei vier fünf sechs sieben acht neun zehn zwölf mehrere einige viele beide',
);
/** Of people, or neuter beside the feminine. */
const OTHERS = /(?:leiter|steuer|see|mail|box|app|cloud|sim|sms|kunde|erbe|band|junge|leute)$/u;

/** `ein Testphase`, `einen Adresse`, `zum Adresse`, `Ihres Fahrzeugschein`. */
export function checkNounPhrases(
  tokens: readonly Token[],
  words: GermanWords,
): readonly GermanFault[] {
  return tokens.flatMap((token, index) => {
    const noun = nounAfter(tokens, index, words);
    if (!noun) return [];
    // `dieser einen Signatur`, `in der einen Datei`
    if (/^d(?:er|ie|en|em|as|es|ies\p{Ll}+)$/u.test(tokens[index - 1]?.lower ?? '')) return [];
    return (
      checkFeminine(token, noun, words) ??
      checkSeveral(token, noun, words) ??
      checkGenitive(tokens, index, words) ??
      []
    );
  });
}

/** The noun that the determiner belongs to: the next one, with adjectives between; no name beside it. */
function nounAfter(tokens: readonly Token[], index: number, words: GermanWords): Token | undefined {
  let at = index + 1;
  while (at <= index + MOST_ADJECTIVES && isAdjective(tokens[at], words)) at += 1;
  const noun = tokens[at];
  if (!noun || !isWord(noun) || !hasCapital(noun) || noun.text.includes('-')) return undefined;
  for (let one = index; one < at; one += 1) {
    if (!areBeside(tokens[one], tokens[one + 1])) return undefined;
  }
  const next = tokens[at + 1];
  // `ein Seite Text`, `ein Anfrage/Angebot`, `des Typ Alpha`
  if (next && isWord(next) && hasCapital(next) && !/^(?:Sie|Ih.*)$/u.test(next.text))
    return undefined;
  if (next && (next.kind === 'gap' || next.kind === 'number' || /^[-/&„"“»(–]$/u.test(next.text)))
    return undefined;
  return noun;
}

function isAdjective(token: Token | undefined, words: GermanWords): boolean {
  if (!isWord(token) || !/^\p{Ll}{3,}e[nmrs]?$/u.test(token.text)) return false;
  return words.readForms(token.lower).some(({ by }) => by === 'A');
}

function checkFeminine(
  determiner: Token,
  noun: Token,
  words: GermanWords,
): GermanFault | undefined {
  if (!isSurelyFeminine(words.readNoun(noun.text), words)) return undefined;
  const { lower } = determiner;
  if (BARE.has(lower) && determiner.text !== 'Ein') {
    const right = lower === 'euer' ? 'eure' : `${lower}e`;
    return replaceToken('gender-of-noun', determiner, [right], noun.text);
  }
  if (/^(?:k?ein|[md]ein|unser|ihr)e[nm]$/u.test(lower)) {
    const stem = lower.slice(0, -2);
    // `mit meinen Frau`, but `den`: several.
    const right = lower.endsWith('m') ? `${stem}er` : `${stem}e`;
    return replaceToken('gender-of-noun', determiner, [right], noun.text);
  }
  if (/^(?:zum|beim|vom|im|am)$/u.test(lower)) {
    const right =
      lower === 'zum' ? 'zur' : lower.replace(/m$/u, lower.startsWith('b') ? 'i der' : 'n der');
    return replaceToken('gender-of-noun', determiner, [right.replace('beii', 'bei')], noun.text);
  }
  return undefined;
}

/** `zwei Lösung`. */
function checkSeveral(determiner: Token, noun: Token, words: GermanWords): GermanFault | undefined {
  if (!SEVERAL.has(determiner.lower) || !isSurelyFeminine(words.readNoun(noun.text), words))
    return undefined;
  const right = [`${noun.text}en`, `${noun.text}n`, `${noun.text}nen`].find((one) =>
    words.readNoun(one).some(({ form }) => form === 'plural'),
  );
  return right === undefined ? undefined : replaceToken('number-of-noun', noun, [right]);
}

/** One feminine in the singular; `Plätze`, `Säcke` look like one in the dictionary. */
function isSurelyFeminine(readings: readonly NounReading[], words: GermanWords): boolean {
  return (
    readings.length > 0 &&
    readings.every(
      ({ form, isFeminine, isCommon, entry }) =>
        form === 'singular' &&
        isFeminine === true &&
        isCommon &&
        !OTHERS.test(entry.toLowerCase()) &&
        !isPluralOf(entry, words),
    )
  );
}

function isPluralOf(entry: string, words: GermanWords): boolean {
  if (!entry.endsWith('e')) return false;
  const plain = entry.normalize('NFD').replaceAll('\u0308', '').normalize('NFC');
  return words.isWord(entry.slice(0, -1)) || (plain !== entry && words.isWord(plain.slice(0, -1)));
}

/** `Ihres Fahrzeugschein`: the genitive of a noun that has an -s there. */
function checkGenitive(
  tokens: readonly Token[],
  index: number,
  words: GermanWords,
): GermanFault | undefined {
  const determiner = tokens[index];
  const noun = tokens[index + 1];
  if (!determiner || !noun || !GENITIVES.has(determiner.lower) || !areBeside(determiner, noun))
    return undefined;
  if (!hasCapital(noun) || WITHOUT_S.test(noun.lower) || noun.text.length < 4) return undefined;
  const readings = words.readNoun(noun.text);
  const isStrong =
    readings.length > 0 &&
    readings.every(
      ({ form, isFeminine, isCommon }) => form === 'singular' && isFeminine === false && isCommon,
    );
  if (!isStrong) return undefined;
  const right = [`${noun.text}s`, `${noun.text}es`].filter((one) =>
    words.readNoun(one).some(({ form }) => form === 'genitive'),
  );
  return right.length > 0 ? replaceToken('genitive-of-noun', noun, right) : undefined;
}
