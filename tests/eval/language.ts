import { readFileSync } from 'node:fs';
import path from 'node:path';

import { identifyLanguage } from '@/lib/proofreading/identify-language';
import { splitSentences } from '@/lib/text/split-sentences';

import { ownRows, sharedRows } from './eval-data.ts';
import { share, printTable, type Line } from './table.ts';

const corpora = path.resolve(import.meta.dirname, '../corpora');
const LANGUAGES = ['da', 'nb', 'sv', 'de', 'nl', 'en', 'fr', 'es', 'pt', 'it', 'pl', 'fi'];
const MOST = 400;

/** Sentences of each language, from sets and from our own corpora. */
function sentencesOf(language: string): readonly string[] {
  const shared: Readonly<Record<string, string>> = {
    da: 'da-ddt/da_ddt-dev.jsonl',
    de: 'de-gsd/de_gsd-dev.jsonl',
    fr: 'fr-gsd/fr_gsd-dev.jsonl',
    en: 'en-ewt-typos/en_ewt-dev.jsonl',
    es: 'formality-cocoa/es-train.jsonl',
    nl: 'formality-cocoa/nl-train.jsonl',
    pt: 'formality-cocoa/pt-train.jsonl',
    it: 'formality-cocoa/it-train.jsonl',
  };
  const file = shared[language];
  const rows = file === undefined ? [] : (sharedRows(file) ?? []);
  const texts = rows.map((row) => row.text ?? row.formal ?? '');
  const replies = ownRows(`replies/development/${language}.jsonl`).map(({ text }) => text);
  return [
    ...texts,
    ...replies,
    ...linesOf(`address-${language}.txt`),
    ...linesOf(`languages/${language}.txt`),
  ].flatMap((text) =>
    splitSentences(text, language).map(({ start, end }) => text.slice(start, end)),
  );
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(path.join(corpora, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => line.replace(/^[FIN] /u, ''));
  } catch {
    return [];
  }
}

/** Language of single sentences of 25 letters and more, and of two at a time, among ten. */
export async function evaluateLanguage(
  _engines: unknown,
  say: (line: string) => void,
): Promise<void> {
  const lines: Line[] = [];
  const total = { one: 0, oneRight: 0, two: 0, twoRight: 0 };
  for (const language of LANGUAGES) {
    const all = sentencesOf(language);
    const long = all.filter((text) => (text.match(/\p{L}/gu)?.length ?? 0) >= 25).slice(0, MOST);
    const pairs = long.flatMap((text, index) =>
      index % 2 === 0 && long[index + 1] !== undefined ? [`${text} ${long[index + 1]}`] : [],
    );
    const right = (text: string) => {
      const found = identifyLanguage(text, LANGUAGES);
      if (found !== language)
        say(`${language} taken for ${found ?? 'none'}: ${text.slice(0, 120)}`);
      return found === language;
    };
    const ones = long.filter(right).length;
    const twos = pairs.filter(right).length;
    total.one += long.length;
    total.oneRight += ones;
    total.two += pairs.length;
    total.twoRight += twos;
    lines.push({
      what: `${language}: single sentences; two at a time`,
      figure: `${share(ones, long.length)}; ${share(twos, pairs.length)}`,
      wanted: '≥ 0.95; ≥ 0.99',
    });
  }
  lines.push({
    what: 'all',
    figure: `${share(total.oneRight, total.one)}; ${share(total.twoRight, total.two)}`,
    wanted: '≥ 0.95; ≥ 0.99',
  });
  printTable('Language of the reply, among ten', lines);
}
