import type { PartBank } from './part-bank';

/** The expressions of one language's bank; those of a sentence say whether it has such words. */
export interface CompiledBank {
  readonly bank: PartBank;
  /** At the beginning of a line: groups `words` and `addressee`. */
  readonly greeting: RegExp;
  /** Whom one may address without a name, and what may stand beside a name. */
  readonly addressed: RegExp;
  /** At the beginning of a sentence: group `words`. */
  readonly signOff: RegExp;
  readonly bareSignOff: RegExp;
  /** What may stand behind a sign-off on its line. */
  readonly signOffRest: RegExp;
  readonly thanks: RegExp;
  readonly empathy: RegExp;
  readonly either: RegExp;
  readonly promise: RegExp;
  readonly dated: RegExp;
  readonly request: RegExp;
  readonly followUp: RegExp;
  readonly when: RegExp;
  readonly closing: RegExp;
  readonly complaint: RegExp;
}

const TITLES =
  'hr|hr\\.|fru|frk|herrn?|frau|mr|mrs|ms|miss|mx|dr|prof|sir|lord|fam|familie|familien|famille|sr|sra|srta|don|doña|señor|señora|señorita|monsieur|madame|mme|mademoiselle|mlle|m|mm|dhr|mevr|mevrouw|meneer|heer|de heer|sig|signor|signora|dott|senhor|senhora|ing|mag|dipl';
const JOINTS =
  'og|och|and|und|en|et|y|e|&|\\+|og|van|von|de|der|den|del|da|di|du|af|la|le|zu|ter|al|el|bin';
/** A name in a greeting: a word with a capital, an initial, a masked chip, or the field of a template. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|\uFFFC+|[<[{«]{1,2}[^<>[\]{}«»\n]{1,40}[>\]}»]{1,2})`;
const LEAD = String.raw`^[^\p{L}\p{N}\uFFFC\n<[{]{0,8}`;
const END = String.raw`(?![\p{L}\p{M}\p{N}]|['’-][\p{L}])`;

/** Makes a bank's expressions. */
export function compileBank(bank: PartBank): CompiledBank {
  const { greeting, acknowledgement, nextStep, signOff } = bank;
  const addressed = caseless(`(?:${either(greeting.addressed)}|(?:${TITLES})\\.?|${JOINTS})`);
  const words = String.raw`(?<words>${caseless(either([...greeting.alone, ...greeting.withName]))})${END}`;
  const one = String.raw`(?:[^\S\n]{1,3}|,[^\S\n]{1,3}(?=${caseless(either(greeting.withName))}))(?:${NAME}|${addressed}${END})(?:\/[\p{L}]{1,3}|\([\p{L}]{1,3}\))?`;
  return {
    bank,
    greeting: new RegExp(String.raw`${LEAD}${words}(?<addressee>(?:${one}){0,9})`, 'u'),
    addressed: new RegExp(String.raw`^${addressed}$`, 'u'),
    signOff: new RegExp(`${LEAD}(?<words>${either(signOff.phrases)})${END}`, 'iu'),
    bareSignOff: new RegExp(
      String.raw`${LEAD}(?<words>${caseless(either(signOff.bare))})${END}[\s,.!–—/-]{0,6}(?:${NAME}[\s,.!]{0,3}){0,4}$`,
      'u',
    ),
    signOffRest: new RegExp(
      String.raw`^\s*(?:$|[,.!:;/()–—|*-]|${NAME}|(?:${caseless(either(signOff.followed))})${END})`,
      'u',
    ),
    thanks: anywhere(acknowledgement.thanks),
    empathy: anywhere(acknowledgement.empathy),
    either: anywhere(bank.either),
    promise: anywhere(nextStep.promise),
    dated: anywhere(nextStep.dated),
    request: anywhere(nextStep.request),
    followUp: anywhere(nextStep.followUp),
    when: anywhere(nextStep.when),
    closing: anywhere(bank.closing),
    complaint: anywhere(bank.complaint),
  };
}

/** A space is any space, an apostrophe any apostrophe. */
function either(phrases: readonly string[]): string {
  return phrases
    .join('|')
    .replaceAll(/ (?=[?*+{])/gu, String.raw`[^\S\n]`)
    .replaceAll(' ', String.raw`[^\S\n]{1,3}`)
    .replaceAll(/\[[^\]]*\]|'/gu, (found) =>
      found === "'" ? "['’]" : found.replaceAll(/'(?!’)/gu, "'’"),
    );
}

const PIECE =
  /\\p\{\w+\}|\\.|\(\?<?[=!:]|\{\d*,?\d*\}|(?<class>\[(?:\\.|[^\]])*\])|(?<letter>\p{L})|./gsu;

/**
 * The expression in any capitals, for places beside which capitals count. Written out, for `(?i:…)`
 * loses matches here in V8 (Node 24) once it is compiled to machine code; with
 * `--regexp-interpret-all` the same expressions find all.
 */
function caseless(source: string): string {
  return source.replaceAll(PIECE, (piece, ...rest) => {
    const groups: Readonly<Record<string, string | undefined>> = rest.at(-1) ?? {};
    if (groups['letter'] !== undefined) return bothCases(piece);
    if (groups['class'] === undefined || piece.includes('\\')) return piece;
    return piece.replaceAll(/\p{Ll}/gu, (letter) => letter + capitalOf(letter));
  });
}

function bothCases(letter: string): string {
  const [small, capital] = [letter.toLowerCase(), capitalOf(letter)];
  return small === capital ? letter : `[${small}${capital}]`;
}

/** The letter itself where its capital is two letters. */
function capitalOf(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter.toLowerCase();
}

/** A phrase of whole words, wherever it stands in a sentence; one that begins with `^` at its beginning. */
function anywhere(phrases: readonly string[]): RegExp {
  const heads = phrases.filter((phrase) => phrase.startsWith('^')).map((phrase) => phrase.slice(1));
  const rest = phrases.filter((phrase) => !phrase.startsWith('^'));
  const inside = String.raw`(?<![\p{L}\p{M}\p{N}])(?:${either(rest)})`;
  const first = heads.length > 0 ? `|${LEAD}(?:${either(heads)})` : '';
  return new RegExp(String.raw`(?:${inside}${first})(?:(?<=\s)|(?![\p{L}\p{M}\p{N}]))`, 'iu');
}
