import { ownRows, sharedRows, type Row } from './eval-data.ts';
import type { Engines } from './pipeline.ts';
import { share } from './table.ts';

const LANGUAGES = ['da', 'de', 'sv', 'nl', 'fr', 'es', 'en'] as const;

/** What is offered for real misspellings of each language, and how long the question takes (other work on the machine left out). */
export async function evaluateSuggestions(
  engines: Engines,
  say: (line: string) => void,
): Promise<void> {
  console.log('\n## Suggestions for misspelt words\n');
  console.log('| set | right word first | in three | p50, p95 ms of CPU |');
  console.log('| --- | --- | --- | --- |');
  const sets = LANGUAGES.map((language) => ({
    name: `misspellings/${language}`,
    language: language === 'en' ? 'en-GB' : language,
    rows: ownRows(`misspellings/${language}.jsonl`),
  }));
  const pairs = sharedRows('da-grammatiktak/spelling-dev.jsonl');
  if (pairs) sets.unshift({ name: 'da-grammatiktak', language: 'da', rows: pairs });
  for (const { name, language, rows } of sets) {
    // The first question loads what suggestions need.
    await engines.suggest('xqzw', language);
    console.log(await measure(name, rows, (word) => engines.suggest(word, language), say));
  }
}

async function measure(
  name: string,
  rows: readonly Row[],
  suggest: (word: string) => Promise<readonly string[]>,
  say: (line: string) => void,
): Promise<string> {
  let [first, three] = [0, 0];
  const times: number[] = [];
  for (const { wrong = '', right = [] } of rows) {
    const began = process.cpuUsage();
    const offered = await suggest(wrong);
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
    if (right.includes(offered[0] ?? '')) first += 1;
    else say(`${name} ${wrong}: ${offered.slice(0, 3).join(', ')}, not ${right.join('/')}`);
    if (offered.slice(0, 3).some((one) => right.includes(one))) three += 1;
  }
  times.sort((one, other) => one - other);
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
  const shares = `${share(first, rows.length)} | ${share(three, rows.length)}`;
  return `| ${name} | ${shares} | ${at(0.5)}, ${at(0.95)} |`;
}
