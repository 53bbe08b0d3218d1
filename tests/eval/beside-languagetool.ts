import { annotateText } from '@/lib/proofreading/languagetool/annotate-text';
import { toFindings } from '@/lib/proofreading/languagetool/match-findings';
import { spellingRulesOf } from '@/lib/proofreading/languagetool/spelling-rules';
import type { Checker } from '@/lib/text/checker';

import { ownLines, ownRows, sharedRows, type Row } from './eval-data.ts';
import { isEnglish, plantTypos, withoutLeftOvers } from './other-languages.ts';
import { countReplies } from './own-replies.ts';
import { isMark, type Engines, type Find } from './pipeline.ts';
import { withLanguageTool, type AnswersOnly } from './remember-answers.ts';
import { countAlarms, countRecall, editPlaces, judge, touches } from './score.ts';

/** A set and what is measured on it. */
interface Comparison {
  readonly set: string;
  readonly figure: string;
  readonly measure: (find: Find) => Promise<string>;
}

/** Of a larger set each second text is looked at, or each third …: the server takes its time. */
const MOST_TEXTS = 200;
const some = <Item>(items: readonly Item[]): readonly Item[] => {
  const step = Math.ceil(items.length / MOST_TEXTS);
  return items.filter((_, index) => index % step === 0);
};

/** Varieties that LanguageTool spells. */
const VARIETIES: Readonly<Record<string, string>> = { en: 'en-US', de: 'de-DE', da: 'da-DK' };
/** Our own English replies are British. */
const OF_OWN_REPLIES: Readonly<Record<string, string>> = { ...VARIETIES, en: 'en-GB' };
const LANGUAGES = ['da', 'en', 'de', 'fr', 'es', 'nl', 'sv'] as const;

/**
 * Replybook offline, a real LanguageTool server, and both together, on the same sets in one run: share
 * of the faults that are marked, share of the marks that are right, marks per 1,000 words of right text.
 */
export async function evaluateBesideLanguageTool(
  engines: Engines,
  say: (line: string) => void,
): Promise<void> {
  console.log('\n## Replybook offline, LanguageTool, and both\n');
  console.log('| set | figure | Replybook | LanguageTool | both |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const language of LANGUAGES) {
    await withLanguageTool(async (client) => {
      const print = async (code: string, compared: readonly Comparison[]) => {
        const own = language === 'en' ? code : language;
        const finders: readonly Find[] = [
          engines.replybook(own),
          (text) => findAlone(client, code, text),
          engines.replybook(own, [serverChecker(client, code)]),
        ];
        for (const { set, figure, measure } of compared) {
          const figures: string[] = [];
          for (const find of finders) figures.push(await measure(find));
          console.log(`| ${set} | ${figure} | ${figures.join(' | ')} |`);
        }
      };
      await print(OF_OWN_REPLIES[language] ?? language, ownReplies(language));
      await print(VARIETIES[language] ?? language, await comparisons(language, engines, say));
    });
  }
}

/** Everything that the server says, as its own add-on shows it. */
const findAlone = async (client: AnswersOnly, language: string, text: string) => {
  const { matches } = await client.check({ data: [{ text }], language });
  return toFindings(matches, text, language, false).map((one) => ({ ...one, certainty: 1 }));
};

/** As the extension asks it, without its pauses. */
function serverChecker(client: AnswersOnly, language: string): Checker {
  return {
    id: 'languagetool',
    languages: 'any',
    unit: 'reply',
    async check(text, context, signal) {
      const data = annotateText(text, context);
      const disabledRules = spellingRulesOf(language);
      const { matches } = await client.check({ data, language, disabledRules }, signal);
      return toFindings(matches, text, language, true);
    },
  };
}

async function comparisons(
  language: (typeof LANGUAGES)[number],
  engines: Engines,
  say: (line: string) => void,
): Promise<readonly Comparison[]> {
  const faults = FAULTS[language] ?? [];
  const gsd = sharedRows(`${language}-gsd/${language}_gsd-dev.jsonl`)?.map(({ text }) => text);
  return [
    ...faults.flatMap((file) => recallIn(file, sharedRows(file))),
    ...(gsd
      ? plantedIn(
          `${language}-gsd, typos planted`,
          await plantTypos(gsd, await engines.hunspell(language)),
        )
      : []),
    ...(language === 'en' ? JUDGED.flatMap((file) => judged(file, sharedRows(file))) : []),
    ...cleanTexts(language, gsd).map(({ set, texts }): Comparison => ({
      set,
      figure: 'marks per 1,000 words',
      async measure(find) {
        const { marksRate, places } = await countAlarms(some(texts), withoutLeftOvers(find));
        for (const place of places) if (place.startsWith('languagetool/')) say(`${set}: ${place}`);
        return marksRate.toFixed(2);
      },
    })),
  ];
}

const FAULTS: Readonly<Record<string, readonly string[]>> = {
  da: [
    'da-injected/typo-dev.jsonl',
    'da-injected/misspell-dev.jsonl',
    'da-injected/nutidsr-dev.jsonl',
    'da-injected/split-dev.jsonl',
    'da-grammatiktak/present_tense-dev.jsonl',
  ],
};
const JUDGED = ['en-jfleg/dev.jsonl', 'en-gmeg/fce-dev.jsonl', 'en-gmeg/wiki-dev.jsonl'];

const FIGURES = 'faults marked; marks that are right; F½';

/** One number of both, in which a false mark weighs twice as much as a missed fault. */
function weigh(recall: number, precision: number): string {
  const all = 0.25 * precision + recall;
  return `${recall.toFixed(3)}; ${precision.toFixed(3)}; ${(all > 0 ? (1.25 * precision * recall) / all : 0).toFixed(3)}`;
}

function recallIn(set: string, rows: readonly Row[] | undefined): readonly Comparison[] {
  if (!rows) return [];
  const measure = async (find: Find) => {
    let [faults, marked, marks, right] = [0, 0, 0, 0];
    for (const row of some(rows)) {
      const places = editPlaces(row);
      const found = (await find(row.text)).filter(isMark);
      faults += places.length;
      marked += places.filter((place) => found.some((one) => touches(one, place))).length;
      marks += found.length;
      right += found.filter((one) => places.some((place) => touches(one, place))).length;
    }
    return weigh(marked / faults, right / marks);
  };
  return [{ set, figure: FIGURES, measure }];
}

/** Web text has faults of its own: what else is marked there says nothing of how right the marks are. */
function plantedIn(set: string, rows: readonly Row[]): readonly Comparison[] {
  const measure = async (find: Find) => {
    const { marked, edits } = await countRecall(some(rows), find, async () => []);
    return (marked / edits).toFixed(3);
  };
  return [{ set, figure: 'faults marked', measure }];
}

function judged(set: string, rows: readonly Row[] | undefined): readonly Comparison[] {
  if (!rows) return [];
  const measure = async (find: Find) => {
    const { recall, precision } = await judge(some(rows), find);
    return weigh(recall, precision);
  };
  return [{ set, figure: FIGURES, measure }];
}

/** Our own replies that no rule was written with, where there are any. */
function ownReplies(language: string): readonly Comparison[] {
  const rows = ownRows(`replies/held-out/${language}.jsonl`);
  if (rows.length === 0) return [];
  const ours: Comparison = {
    set: `${language}, held-out replies`,
    figure: `${FIGURES}; marks per 1,000 words of clean ones`,
    async measure(find) {
      const counted = await countReplies({ rows, find, tell: () => {} });
      const { marked, faults, right, marks, rate } = counted;
      return `${weigh(marked / faults, right / marks)}; ${rate.toFixed(2)}`;
    },
  };
  return [ours];
}

function cleanTexts(
  language: string,
  gsd: readonly string[] | undefined,
): readonly { readonly set: string; readonly texts: readonly string[] }[] {
  const tickets = sharedRows(`support-tickets/${language}-dev.jsonl`)
    ?.map(({ answer = '' }) => answer)
    .filter((text) => language === 'en' || !isEnglish(text));
  const ddt = language === 'da' ? sharedRows('da-ddt/da_ddt-dev.jsonl') : undefined;
  const lines =
    language === 'sv' || language === 'nl' ? ownLines(`clean/${language}.txt`) : undefined;
  return [
    { set: 'da-ddt', texts: ddt?.map(({ text }) => text) },
    { set: `${language}-gsd`, texts: gsd },
    { set: `support-tickets ${language}`, texts: tickets },
    { set: `clean sentences ${language}`, texts: lines },
  ].flatMap(({ set, texts }) => (texts ? [{ set, texts }] : []));
}
