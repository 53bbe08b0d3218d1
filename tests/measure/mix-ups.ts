// What the mix-up checks say on texts that are only read from ../shared/data: findings by set and rule,
// how many of the <name> and <tel_num> in the tickets' answers are found, how well languages are
// told, and how many of other people's and misspelt names in greetings are noticed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { sampleGuidelines } from '@/lib/guidelines/sample-guidelines';
import { guessLanguage, isAlike } from '@/lib/mix-ups/guess-language';
import { createMixUpChecks } from '@/lib/mix-ups/mix-up-checks';
import type { ReplyContext } from '@/lib/text/reply-context';

import { misspell, people } from './names.ts';

interface Row {
  readonly text?: string;
  readonly answer?: string;
  readonly body?: string;
  readonly subject?: string;
  readonly lang?: string;
}

const data = path.resolve(import.meta.dirname, '../../../shared/data');
const guidelines = sampleGuidelines({ languages: ['en'] });
/** Names that are also ordinary words, among names that are not. */
const others = ['Bergwald Outdoor', 'Molenpad', 'Power', 'Normal', 'Signal', 'Focus Zoom'].map(
  (name) => ({
    client: name,
    name,
    mailboxes: [`service@${name.split(' ')[0]?.toLowerCase()}.example`],
    guidelines,
  }),
);

const sets = { 'da-ddt': 'da', 'de-gsd': 'de', 'fr-gsd': 'fr', 'support-tickets': 'en' };
for (const [set, setLanguage] of Object.entries(sets)) measureAlarms(set, setLanguage);
measureLanguages();
measureNames();

function measureAlarms(set: string, setLanguage: string): void {
  const rows = readRows(set);
  const counts = new Map<string, number>();
  const marked = new Map<string, number>();
  const samples: string[] = [];
  let fields = 0;
  let words = 0;
  for (const row of rows) {
    const text = row.answer ?? row.text ?? '';
    fields += [...text.matchAll(/<[a-z_]+>/gu)].length;
    words += text.split(/\s+/u).length;
    const language = guessLanguage(text)?.language ?? row.lang ?? setLanguage;
    const own = {
      client: 'own',
      name: 'Nordlys',
      guidelines: { ...guidelines, languages: [row.lang ?? setLanguage, language] },
    };
    const thread = [row.subject, row.body].filter(Boolean).join('\n');
    const context: ReplyContext = {
      kind: 'public',
      language,
      screenLanguage: 'en',
      attachments: [],
      ...(thread !== '' && { thread }),
    };
    const findings = createMixUpChecks('core', own, others).flatMap((check) =>
      check(text, context),
    );
    for (const { rule, certainty, start, end } of findings) {
      const counted = certainty < 0.5 ? counts : marked;
      counted.set(rule, (counted.get(rule) ?? 0) + 1);
      const place = text.slice(start, end);
      if (!/^<(?:name|tel_num)>$/u.test(place))
        samples.push(`${rule} ${text.slice(Math.max(0, start - 30), end + 30)}`);
    }
  }
  console.log(set, {
    rows: rows.length,
    words,
    fields,
    marked: Object.fromEntries(marked),
    listed: Object.fromEntries(counts),
  });
  for (const sample of samples.slice(0, Number(process.env['SAMPLES'] ?? 0)))
    console.log('  ', JSON.stringify(sample));
}

function measureLanguages(): void {
  const known = { 'da-ddt': 'da', 'de-gsd': 'de', 'fr-gsd': 'fr', 'customer-utterances': 'en' };
  for (const [set, language] of Object.entries(known)) {
    const byLength = new Map<string, [right: number, wrong: number, silent: number]>();
    for (const { text = '' } of readRows(set)) {
      const words = text.split(/\s+/u).length;
      const key = words < 6 ? '1-5' : words < 12 ? '6-11' : words < 25 ? '12-24' : '25+';
      const counts = byLength.get(key) ?? [0, 0, 0];
      const guessed = guessLanguage(text)?.language;
      counts[guessed === undefined ? 2 : isAlike(guessed, language) ? 0 : 1] += 1;
      byLength.set(key, counts);
    }
    console.log('language', set, '[right, wrong, silent]', Object.fromEntries(byLength));
  }
}

function measureNames(): void {
  const [check] = createMixUpChecks('core', undefined, []).slice(2, 3);
  if (!check) return;
  const tally = { right: 0, rightFound: 0, misspelt: 0, misspeltFound: 0, other: 0, otherFound: 0 };
  for (const [index, person] of people.entries()) {
    const other = people[(index * 7 + 3) % people.length] ?? person;
    const { language, name, greet } = person;
    const context: ReplyContext = {
      kind: 'public',
      language,
      screenLanguage: 'en',
      customer: { name },
    };
    const marks = (greeting: string) =>
      check(`${greeting}\n\nx`, context).filter(({ certainty }) => certainty >= 0.5).length > 0;
    for (const greeting of greet(name)) {
      tally.right += 1;
      tally.rightFound += Number(marks(greeting));
    }
    for (const greeting of greet(misspell(name, index))) {
      tally.misspelt += 1;
      tally.misspeltFound += Number(marks(greeting));
    }
    if (other.name.split(' ').some((word) => name.split(' ').includes(word))) continue;
    for (const greeting of greet(other.name)) {
      tally.other += 1;
      tally.otherFound += Number(marks(greeting));
    }
  }
  console.log('names', tally);
}

function readRows(set: string): Row[] {
  const folder = path.join(data, set);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
    .map((line): Row => JSON.parse(line));
}
