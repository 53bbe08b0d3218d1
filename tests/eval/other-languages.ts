import { ownLines, sharedRows, type Edit, type Row } from './eval-data.ts';
import type { Engines, Find } from './pipeline.ts';
import { countAlarms, countRecall } from './score.ts';
import { printTable, share, type Line } from './table.ts';

/** German, French, Spanish, Swedish, Dutch: false alarms on support answers, web text and our own sentences, recall of planted typos. */
export async function evaluateOtherLanguages(
  engines: Engines,
  say: (line: string) => void,
): Promise<void> {
  const lines: Line[] = [];
  for (const language of ['de', 'fr', 'es'] as const) {
    const rows = sharedRows(`support-tickets/${language}-dev.jsonl`);
    if (!rows) continue;
    // Some answers are in English.
    const texts = rows.map(({ answer = '' }) => answer).filter((text) => !isEnglish(text));
    const find = withoutLeftOvers(engines.replybook(language));
    const own = await countAlarms(texts, find);
    const alone = await countAlarms(texts, await engines.hunspell(language));
    for (const place of own.places) say(`alarm ${language}: ${place}`);
    lines.push({
      what: `support-tickets ${language} (${texts.length} answers, ${own.words} words): marks per 1,000 words; listed; Hunspell alone`,
      figure: `${own.marksRate.toFixed(2)}; ${own.listedRate.toFixed(2)}; ${alone.marksRate.toFixed(2)}`,
      wanted: '≤ 4',
    });
  }
  for (const language of ['sv', 'nl'] as const) {
    const texts = ownLines(`clean/${language}.txt`);
    const own = await countAlarms(texts, engines.replybook(language));
    const hunspell = await engines.hunspell(language);
    const alone = await countAlarms(texts, hunspell);
    for (const place of own.places) say(`alarm ${language}: ${place}`);
    lines.push({
      what: `clean sentences ${language} (${own.words} words): marks per 1,000 words; listed; Hunspell alone`,
      figure: `${own.marksRate.toFixed(2)}; ${own.listedRate.toFixed(2)}; ${alone.marksRate.toFixed(2)}`,
      wanted: '≤ 1',
    });
  }
  for (const language of ['de', 'fr'] as const) {
    const rows = sharedRows(`${language}-gsd/${language}_gsd-dev.jsonl`);
    if (!rows) continue;
    const find = engines.replybook(language);
    const hunspell = await engines.hunspell(language);
    const texts = rows.map(({ text }) => text);
    const own = await countAlarms(texts, find);
    const alone = await countAlarms(texts, hunspell);
    for (const place of own.places) say(`alarm ${language}: ${place}`);
    lines.push({
      what: `${language}-gsd (${own.words} words): marks per 1,000 words; listed; Hunspell alone`,
      figure: `${own.marksRate.toFixed(2)}; ${own.listedRate.toFixed(2)}; ${alone.marksRate.toFixed(2)} (${(own.marksRate / alone.marksRate).toFixed(2)})`,
      wanted: '≤ a quarter of Hunspell',
    });
    const planted = await plantTypos(texts, hunspell);
    const suggest = (word: string) => engines.suggest(word, language);
    const found = await countRecall(planted, find, suggest);
    const byHunspell = await countRecall(planted, hunspell, suggest);
    lines.push({
      what: `${language}-gsd, typos planted: marked; or listed; Hunspell alone; right word first`,
      figure: `${share(found.marked, found.edits)}; ${found.found}; ${byHunspell.marked}; ${found.first}`,
    });
  }
  printTable('German, French, Spanish, Swedish, Dutch, offline', lines);
}

/** The answers have `<name>` for each name: it is right to mark that, and no alarm. */
export function withoutLeftOvers(find: Find): Find {
  return async (text) => (await find(text)).filter(({ rule }) => rule !== 'core/left-over');
}

export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) =>
    /^(?:the|and|you|your|for|with|please|is|to|of)$/u.test(word),
  );
  return english.length > words.length * 0.12;
}

const KEYS = 'qwertyuiop asdfghjkl zxcvbnm';

/** One typo in a small word of each third text: dropped, doubled, exchanged with its neighbour, a key beside. Always the same. */
export async function plantTypos(
  texts: readonly string[],
  hunspell: Find,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [index, text] of texts.entries()) {
    if (index % 3 !== 0) continue;
    const words = [...text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}{5,12}(?![\p{L}\p{N}'’-])/gu)];
    const word = words[(index * 7) % Math.max(1, words.length)];
    if (!word) continue;
    const at = 1 + ((index * 5) % (word[0].length - 2));
    const typo = slip(word[0], at, index % 4);
    const start = word.index;
    const row: Row = {
      text: text.slice(0, start) + typo + text.slice(start + word[0].length),
      edits: [[start, start + typo.length, word[0]] satisfies Edit],
    };
    // What makes another word is no spelling mistake.
    const unknown = await hunspell(row.text);
    if (typo !== word[0] && unknown.some((one) => one.start === start)) rows.push(row);
  }
  return rows;
}

function slip(word: string, at: number, kind: number): string {
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  const beside = KEYS[KEYS.indexOf(letter) + 1] ?? 'e';
  const start = word.slice(0, at);
  const rest = word.slice(at + 1);
  switch (kind) {
    case 0:
      return start + rest;
    case 1:
      return start + letter + letter + rest;
    case 2:
      return start + next + letter + word.slice(at + 2);
    default:
      return start + (beside === ' ' ? 'e' : beside) + rest;
  }
}
