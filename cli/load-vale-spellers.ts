import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { dictionaryPackages } from '@/lib/proofreading/dictionaries/dictionary-packages';
import { createHunspellSpeller } from '@/lib/proofreading/hunspell/create-hunspell-speller';
import type { SpellingBody } from '@/lib/rules/rule-body';
import { reasonOf } from '@/lib/text/reason-of';
import { COMPUTING_WORDS } from '@/lib/vale/computing-words';
import type { SpellerLoading, StyleFiles } from '@/lib/vale/load-rules';
import { readDictionary } from '@/lib/vale/read-dictionary';
import { createRuleSpeller, type RuleDictionary } from '@/lib/vale/rule-speller';

interface DictionaryPaths {
  readonly aff: string;
  readonly dic: string;
  /** Stands for the English that Vale brings along. */
  readonly isStandard?: true;
}

/** What a style's own files are, and where they lie. */
export interface StyleFolder {
  readonly files: StyleFiles;
  /** The folders of the StylesPaths; the last one counts most. */
  readonly folders: readonly string[];
}

/** Vale's own English takes British spellings too. */
const ENGLISH = ['en-US', 'en-GB'] as const;
const DICTIONARIES = 'config/dictionaries';
const WORDS = 'config/ignore';

/** Dictionaries and word lists of spelling rules, by rule; a sentence where a dictionary is not there. */
export async function loadValeSpellers(
  rules: ReadonlyMap<string, SpellingBody>,
  style: StyleFolder,
): Promise<ReadonlyMap<string, SpellerLoading>> {
  const loaded = new Map<string, Promise<RuleDictionary>>();
  const load = (paths: DictionaryPaths): Promise<RuleDictionary> => {
    const loading = loaded.get(paths.dic) ?? loadDictionary(paths);
    loaded.set(paths.dic, loading);
    return loading;
  };
  const spellers = new Map<string, SpellerLoading>();
  for (const [rule, body] of rules) {
    try {
      const paths = await dictionariesOf(rule, body, style);
      const own = paths.some(({ isStandard }) => isStandard) ? [COMPUTING_WORDS] : [];
      const lists = [...own, ...(await listsOf(rule, body, style))];
      const speller = createRuleSpeller(await Promise.all(paths.map(load)), lists);
      spellers.set(rule, { ok: true, speller });
    } catch (error) {
      const reason = reasonOf(error);
      spellers.set(rule, { ok: false, reason });
    }
  }
  return spellers;
}

async function loadDictionary({ aff, dic }: DictionaryPaths): Promise<RuleDictionary> {
  try {
    const read = readDictionary(await readFile(aff), await readFile(dic));
    const { isWord } = await createHunspellSpeller(read);
    return {
      isWord,
      conversions: read.conversions,
      capitals: read.capitals,
    };
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(`the dictionary "${dic}" cannot be used (${reason})`, { cause: error });
  }
}

async function dictionariesOf(
  rule: string,
  body: SpellingBody,
  style: StyleFolder,
): Promise<DictionaryPaths[]> {
  const own = { aff: findAsset(body.aff, style), dic: findAsset(body.dic, style) };
  if (own.aff !== undefined && own.dic !== undefined) return [{ aff: own.aff, dic: own.dic }];
  const folder = dictionaryFolder(body, style);
  const named = body.dictionaries.map((name) => findDictionary(name, folder));
  const standard = named.length === 0 || body.append ? ENGLISH.map(englishDictionary) : [];
  // Vale's own rule has all that lie there, beside its English.
  const more = rule === 'Vale.Spelling' ? await allDictionaries(folder) : [];
  return [...named, ...standard, ...more];
}

function dictionaryFolder({ dicpath = '' }: SpellingBody, style: StyleFolder): string {
  const last = style.folders.at(-1) ?? '.';
  if (dicpath === '') return path.join(last, DICTIONARIES);
  const found = [dicpath, path.join(last, dicpath)].find((folder) => existsSync(folder));
  if (found !== undefined) return found;
  throw new Error(`its folder of dictionaries "${dicpath}" does not exist; correct "dicpath"`);
}

function findDictionary(name: string, folder: string): DictionaryPaths {
  const folders = [folder, process.env['DICPATH'] ?? ''].filter((one) => one !== '');
  for (const each of folders) {
    const paths = pathsIn(each, name);
    if (existsSync(paths.aff) && existsSync(paths.dic)) return paths;
  }
  throw new Error(
    `its dictionary "${name}" is not there; put ${name}.aff and ${name}.dic into "${folder}"`,
  );
}

function englishDictionary(variety: (typeof ENGLISH)[number]): DictionaryPaths {
  const name = dictionaryPackages[variety];
  const folder = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
  const paths = { ...pathsIn(folder, 'index'), isStandard: true } as const;
  if (existsSync(paths.aff) && existsSync(paths.dic)) return paths;
  throw new Error('the English dictionary is not there; run "npm ci" in Replybook\'s folder');
}

async function allDictionaries(folder: string): Promise<DictionaryPaths[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.dic'))
    .toSorted()
    .map((name) => findDictionary(name.slice(0, -4), folder));
}

function pathsIn(folder: string, name: string): DictionaryPaths {
  return { aff: path.join(folder, `${name}.aff`), dic: path.join(folder, `${name}.dic`) };
}

function findAsset(file: string | undefined, { folders }: StyleFolder): string | undefined {
  if (file === undefined || file === '') return undefined;
  const places = folders.flatMap((folder) =>
    ['', DICTIONARIES, WORDS].map((inside) => path.join(folder, inside, file)),
  );
  return [...places, path.resolve(file)].find((place) => existsSync(place));
}

/** Vale's own rule has every list that lies there, others those they name, from three places. */
async function listsOf(rule: string, { ignore }: SpellingBody, style: StyleFolder) {
  if (rule === 'Vale.Spelling') {
    return Object.entries(style.files)
      .filter(([file]) => file.startsWith(`${WORDS}/`) && file.endsWith('.txt'))
      .map(([, text]) => text);
  }
  const last = style.folders.at(-1) ?? '.';
  const places = ignore.flatMap((file) => [
    path.resolve(file),
    path.join(last, file),
    path.join(last, WORDS, file),
  ]);
  const there = places.filter((place) => existsSync(place));
  return Promise.all(there.map((place) => readFile(place, 'utf8')));
}
