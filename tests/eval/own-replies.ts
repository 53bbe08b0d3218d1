import { countWords } from '../measure/count-words.ts';
import { ownRows } from './eval-data.ts';
import { isMark, type Engines } from './pipeline.ts';
import { around, touches } from './score.ts';
import { printTable, share, type Line } from './table.ts';

const LANGUAGES = ['da', 'en', 'de', 'nl', 'sv', 'fr', 'es'] as const;

/** Our own replies with the faults that agents make, and clean ones; `held-out` is only ever measured. */
export async function evaluateOwnReplies(
  engines: Engines,
  say: (line: string) => void,
): Promise<void> {
  for (const part of ['development', 'held-out'] as const) {
    const lines: Line[] = [];
    for (const language of LANGUAGES) {
      const find = engines.replybook(language === 'en' ? 'en-GB' : language);
      let [faults, marked, found, marks, right, clean, words] = [0, 0, 0, 0, 0, 0, 0];
      for (const { text, faults: all = [] } of ownRows(`replies/${part}/${language}.jsonl`)) {
        const findings = await find(text);
        const places = all.flatMap(({ match }) => {
          const start = text.indexOf(match);
          return start < 0 ? [] : [{ start, end: start + match.length }];
        });
        faults += places.length;
        found += places.filter((place) => findings.some((one) => touches(one, place))).length;
        const own = findings.filter(isMark);
        marked += places.filter((place) => own.some((one) => touches(one, place))).length;
        const wrong = own.filter((one) => !places.some((place) => touches(one, place)));
        marks += own.length;
        right += own.length - wrong.length;
        if (part === 'development') {
          for (const one of wrong) say(`alarm ${language}: ${one.rule} ${around(text, one)}`);
        }
        if (all.length > 0) continue;
        words += countWords(text);
        clean += wrong.length;
      }
      lines.push({
        what: `${language}: faults marked; or listed; marks that are right; marks per 1,000 words of clean replies`,
        figure: `${share(marked, faults)}; ${found}; ${share(right, marks)}; ${((clean / words) * 1000).toFixed(2)} (${clean} in ${words})`,
        wanted: '≤ 1 per 1,000',
      });
    }
    printTable(`Our own replies, ${part}`, lines);
  }
}
