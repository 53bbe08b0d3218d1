import type { DictionaryFiles } from './speller';

/** What was chosen, by its file name. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DictionaryReading =
  | { readonly ok: true; readonly name: string; readonly files: DictionaryFiles }
  /** One sentence: which file, what is wrong, what to do. */
  | { readonly ok: false; readonly problem: string };

const LARGEST = 40 * 1024 * 1024;
const SET_LINE = /^(?<before>\s*SET\s+)(?<name>\S+)/mu;

/**
 * Reads a Hunspell dictionary that somebody chose: one .aff and one .dic file. Older ones in other
 * encodings (`SET ISO8859-1`) become UTF-8, which is all that the engine gets; nothing else changes.
 */
export function readDictionaryFiles(chosen: readonly ChosenFile[]): DictionaryReading {
  const affs = chosen.filter(({ name }) => /\.aff$/iu.test(name));
  const dics = chosen.filter(({ name }) => /\.dic$/iu.test(name));
  const [aff] = affs;
  const [dic] = dics;
  if (affs.length !== 1 || dics.length !== 1 || !aff || !dic) {
    return refused(
      `A dictionary is one .aff and one .dic file; chosen were ${affs.length} and ${dics.length}. Choose both files of one dictionary together.`,
    );
  }
  const large = [aff, dic].find(({ bytes }) => bytes.length > LARGEST);
  if (large) {
    return refused(`${large.name} is larger than 40 MB, which no dictionary is. Choose another.`);
  }
  const encoding = encodingOf(aff.bytes);
  const decoder = decoderFor(encoding);
  if (!decoder) {
    return refused(
      `${aff.name} says "SET ${encoding}", an encoding that this browser does not know. Convert both files to UTF-8.`,
    );
  }
  const texts = [aff, dic].map(({ bytes }) => decode(decoder, bytes));
  const broken = texts.findIndex((text) => text === undefined);
  if (broken >= 0) {
    const { name } = broken === 0 ? aff : dic;
    return refused(
      `${name} is not in ${encoding}, as its .aff file says. Convert both files to UTF-8.`,
    );
  }
  const [affText = '', dicText = ''] = texts;
  if (!/^\d+\s*$/u.test(dicText.split(/\r?\n/u, 1)[0] ?? '')) {
    return refused(
      `${dic.name}:1 should be the number of words. Choose the .dic file of a Hunspell dictionary.`,
    );
  }
  return {
    ok: true,
    name: dic.name.replace(/\.dic$/iu, ''),
    files: { aff: encode(inUtf8(affText, encoding)), dic: encode(dicText) },
  };
}

/** The language that a dictionary's file name tells: `nb` of `nb_NO`, `pt-PT` of `pt-PT`; undefined where it tells none. */
export function languageOfName(name: string): string | undefined {
  const found = /^(?<language>[a-z]{2,3})(?:[_-](?<region>[a-z]{2}))?(?:[_.-]|$)/iu.exec(name);
  const { language, region } = found?.groups ?? {};
  if (language === undefined) return undefined;
  return region === undefined
    ? language.toLowerCase()
    : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

function refused(problem: string): DictionaryReading {
  return { ok: false, problem };
}

/** Hunspell's own default is ISO8859-1. */
function encodingOf(aff: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(aff.subarray(0, 200_000));
  return SET_LINE.exec(head)?.groups?.['name'] ?? 'ISO8859-1';
}

function decoderFor(encoding: string): TextDecoder | undefined {
  const label = encoding
    .toLowerCase()
    .replace(/^iso-?8859-?/u, 'iso-8859-')
    .replace(/^microsoft-cp/u, 'windows-');
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Flags of one byte are letters beyond ASCII in some dictionaries: in UTF-8 that has to be said. */
function inUtf8(aff: string, encoding: string): string {
  if (/^utf-?8$/iu.test(encoding)) return aff;
  const said = SET_LINE.test(aff) ? aff.replace(SET_LINE, '$<before>UTF-8') : `SET UTF-8\n${aff}`;
  return /^\s*FLAG\s/mu.test(said) ? said : said.replace(/^.*SET UTF-8.*$/mu, '$&\nFLAG UTF-8');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
