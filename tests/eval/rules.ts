import type { Finding } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

import { countWords } from '../measure/count-words.ts';
import { ownLines, ownRows, sharedRows, type Row } from './eval-data.ts';
import { isMark, type Engines, type Find } from './pipeline.ts';
import { editPlaces, faultPlaces, touches } from './score.ts';
import { printTable, share } from './table.ts';

/** How often one rule was right, in texts whose faults are known, and how often it spoke up in clean ones. */
interface Counts {
  found: number;
  right: number;
  alarms: number;
}

/** Rules found less often than this say nothing of themselves. */
const FEWEST = 8;
/** What is right less often is listed. */
const LEAST_TO_MARK = 0.6;

const LANGUAGES = ['da', 'en', 'de', 'nl', 'sv', 'fr', 'es'] as const;
/** Danish sentences into which one kind of fault was put; as they were, they are among the clean ones. */
const DANISH_FAULTS = [
  'da-injected/typo-dev.jsonl',
  'da-injected/misspell-dev.jsonl',
  'da-injected/nutidsr-dev.jsonl',
  'da-injected/split-dev.jsonl',
  'da-grammatiktak/present_tense-dev.jsonl',
] as const;

/**
 * Every rule of the pipeline: right of found, alarms in clean texts. The Danish grammar is counted
 * alone as well, for what a pack finds hides it: its certainties (`danish-messages.ts`) are made from that.
 */
export async function evaluateRules(engines: Engines): Promise<void> {
  for (const language of LANGUAGES) {
    await countRules(language, language, engines.replybook(language === 'en' ? 'en-GB' : language));
  }
  await countRules('da, the grammar alone', 'da', engines.grammar('da'));
}

async function countRules(title: string, language: string, find: Find): Promise<void> {
  const rules = new Map<string, Counts>();
  const count = counterOf(rules, find);
  let words = 0;
  for (const row of ownRows(`replies/development/${language}.jsonl`)) {
    const places = faultPlaces(row);
    if (places.length === 0) words += countWords(row.text);
    await count(row.text, places);
  }
  for (const text of cleanTexts(language)) {
    words += countWords(text);
    await count(text, []);
  }
  for (const row of language === 'da' ? faultyDanish() : []) {
    const places = editPlaces(row);
    await count(row.text, places, (finding) => places.some((place) => touches(finding, place)));
  }
  printRules(`${title} (${words} words of clean text)`, rules);
}

type Count = (
  text: string,
  places: readonly Span[],
  isCounted?: (finding: Finding) => boolean,
) => Promise<void>;

function counterOf(rules: Map<string, Counts>, find: Find): Count {
  return async (text, places, isCounted = () => true) => {
    for (const finding of (await find(text)).filter(isCounted)) {
      const name = isMark(finding) ? finding.rule : `${finding.rule}, listed`;
      const counts = rules.get(name) ?? { found: 0, right: 0, alarms: 0 };
      rules.set(name, counts);
      counts.found += 1;
      if (places.some((place) => touches(finding, place))) counts.right += 1;
      else if (places.length === 0) counts.alarms += 1;
    }
  };
}

function faultyDanish(): readonly Row[] {
  return DANISH_FAULTS.flatMap((file) => sharedRows(file) ?? []);
}

function cleanTexts(language: string): readonly string[] {
  switch (language) {
    case 'da':
      return [
        ...(sharedRows('da-ddt/da_ddt-dev.jsonl') ?? []).map(({ text }) => text),
        ...(sharedRows('da-grammatiktak/present_tense-dev.jsonl') ?? []).flatMap(
          ({ correct }) => correct ?? [],
        ),
      ];
    case 'sv':
    case 'nl':
      return ownLines(`clean/${language}.txt`);
    default:
      return [];
  }
}

function printRules(title: string, rules: ReadonlyMap<string, Counts>): void {
  const sorted = [...rules]
    .filter(([rule, { found }]) => found >= FEWEST || rule.startsWith('grammar/da'))
    .toSorted(([, one], [, other]) => one.right / one.found - other.right / other.found);
  printTable(
    `Rules, ${title}`,
    sorted.map(([rule, { found, right, alarms }]) => ({
      what: rule,
      figure: `${share(right, found)}; ${alarms} in clean text; certainty ${certaintyOf(right, found).toFixed(2)}`,
      wanted: rule.endsWith(', listed') || found < FEWEST ? '' : `≥ ${LEAST_TO_MARK}`,
    })),
  );
}

/** Two more finds of which 80 in 100 are right stand for what is not known yet; no rule is more certain than 0.95. */
function certaintyOf(right: number, found: number): number {
  return Math.min(0.95, (right + 1.6) / (found + 2));
}
