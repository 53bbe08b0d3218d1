import { toFindings } from '@/lib/proofreading/languagetool/match-findings';
import { spellingRulesOf } from '@/lib/proofreading/languagetool/spelling-rules';
import { MARK_CERTAINTY } from '@/lib/text/finding';

import { countWords } from '../measure/count-words.ts';
import { ownRows } from './eval-data.ts';
import { withLanguageTool, type AnswersOnly } from './remember-answers.ts';
import { faultPlaces, touches } from './score.ts';
import { printTable, share } from './table.ts';

interface Counts {
  category: string;
  found: number;
  right: number;
  alarms: number;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  nl: 'nl',
  sv: 'sv',
  fr: 'fr',
  es: 'es',
  da: 'da-DK',
};

/**
 * Each rule of a real LanguageTool server that would be marked beside our own findings, on the replies
 * that are there to develop with: how often it is right, and in clean replies. Its certainty is made from that.
 */
export async function evaluateLanguageToolRules(): Promise<void> {
  for (const [language, code] of Object.entries(LANGUAGES)) {
    await withLanguageTool((client) => countRules(client, language, code));
  }
}

async function countRules(client: AnswersOnly, language: string, code: string): Promise<void> {
  const rules = new Map<string, Counts>();
  let words = 0;
  for (const row of ownRows(`replies/development/${language}.jsonl`)) {
    const places = faultPlaces(row);
    if (places.length === 0) words += countWords(row.text);
    const { matches } = await client.check({
      data: [{ text: row.text }],
      language: code,
      disabledRules: spellingRulesOf(code),
    });
    const categories = new Map(matches.map(({ rule }) => [rule.id, rule.categoryId ?? '']));
    for (const finding of toFindings(matches, row.text, code, true)) {
      if (finding.certainty < MARK_CERTAINTY) continue;
      const category = categories.get(finding.rule.replace('languagetool/', '')) ?? '';
      const counts = rules.get(finding.rule) ?? { category, found: 0, right: 0, alarms: 0 };
      rules.set(finding.rule, counts);
      counts.found += 1;
      if (places.some((place) => touches(finding, place))) counts.right += 1;
      else if (places.length === 0) counts.alarms += 1;
    }
  }
  printTable(
    `LanguageTool's rules, ${language} (${words} words of clean replies)`,
    [...rules]
      .toSorted(([, one], [, other]) => other.found - other.right - (one.found - one.right))
      .map(([rule, { category, found, right, alarms }]) => ({
        what: `${rule} (${category})`,
        figure: `${share(right, found)}; ${alarms} in clean replies`,
        wanted: '',
      })),
  );
}
