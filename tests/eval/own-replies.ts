import { countWords } from '../measure/count-words.ts';
import { ownRows, type Row } from './eval-data.ts';
import { isMark, type Engines, type Find } from './pipeline.ts';
import { around, faultPlaces, touches } from './score.ts';
import { printTable, share, type Line } from './table.ts';

const LANGUAGES = ['da', 'en', 'en-US', 'de', 'nl', 'sv', 'fr', 'es'] as const;

/** Our own replies with the faults that agents make, and clean ones; `held-out` is only ever measured. */
export async function evaluateOwnReplies(
  engines: Engines,
  say: (line: string) => void,
): Promise<void> {
  for (const part of ['development', 'held-out'] as const) {
    const lines: Line[] = [];
    for (const language of LANGUAGES) {
      const rows = ownRows(`replies/${part}/${language}.jsonl`);
      if (rows.length === 0) continue;
      const find = engines.replybook(language === 'en' ? 'en-GB' : language);
      const tell = (line: string): void => {
        if (part === 'development') say(line.replace(' ', ` ${language}: `));
      };
      lines.push(await measure(language, { rows, find, tell }));
    }
    if (lines.length > 0) printTable(`Our own replies, ${part}`, lines);
  }
}

interface Measured {
  readonly rows: readonly Row[];
  readonly find: Find;
  readonly tell: (line: string) => void;
}

/** Own replies counted: faults that are found, marks that are right, false marks in clean replies. */
export async function countReplies({ rows, find, tell }: Measured) {
  let [faults, marked, found, marks, right, clean, words] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const { text } = row;
    const findings = await find(text);
    const places = faultPlaces(row);
    const own = findings.filter(isMark);
    const wrong = own.filter((one) => !places.some((place) => touches(one, place)));
    const missed = places.filter((place) => !own.some((one) => touches(one, place)));
    faults += places.length;
    found += places.filter((place) => findings.some((one) => touches(one, place))).length;
    marked += places.length - missed.length;
    marks += own.length;
    right += own.length - wrong.length;
    const isClean = places.length === 0;
    const kind = isClean ? 'alarm' : 'beside';
    for (const one of wrong) tell(`${kind} ${one.rule} ${around(text, one)}`);
    for (const place of missed) {
      const listed = findings.find((one) => touches(one, place));
      tell(`${listed ? `listed ${listed.rule}` : 'missed'} ${around(text, place)}`);
    }
    if (!isClean) continue;
    words += countWords(text);
    clean += wrong.length;
  }
  return { faults, marked, found, marks, right, clean, words, rate: (clean / words) * 1000 };
}

async function measure(language: string, measured: Measured): Promise<Line> {
  const { faults, marked, found, marks, right, clean, words, rate } = await countReplies(measured);
  return {
    what: `${language}: faults marked; or listed; marks that are right; marks per 1,000 words of clean replies`,
    figure: `${share(marked, faults)}; ${found}; ${share(right, marks)}; ${rate.toFixed(2)} (${clean} in ${words})`,
    wanted: '≤ 1 per 1,000',
  };
}
