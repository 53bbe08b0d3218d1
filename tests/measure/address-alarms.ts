// False alarms of the form of address: third-person texts in which a form is seen though nobody is
// addressed (da-ddt, de-gsd, fr-gsd; some do address somebody), and answers of one writer, who keeps to
// one form, in which mixed forms are found (support-tickets: read here only, never shipped).
// `address-alarms.ts [show]`
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { addressLanguage } from '@/lib/address/address-languages';
import { createAddressCheck } from '@/lib/address/check-address';
import { addressOf, findAddress } from '@/lib/address/find-address';
import { MARK_CERTAINTY } from '@/lib/text/finding';

interface Row {
  readonly lang: string;
  readonly text?: string;
  readonly answer?: string;
  readonly body?: string;
}

const root = path.resolve(import.meta.dirname, '../../../shared/data');
const [show] = process.argv.slice(2);

function rowsOf(file: string): Row[] {
  const whole = path.join(root, file);
  if (!existsSync(whole)) return [];
  return readFileSync(whole, 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

for (const file of ['da-ddt/da_ddt-dev', 'de-gsd/de_gsd-dev', 'fr-gsd/fr_gsd-dev']) {
  const counts = { formal: 0, informal: 0, all: 0, words: 0 };
  for (const { lang, text = '' } of rowsOf(`${file}.jsonl`)) {
    const known = addressLanguage(lang);
    if (!known) continue;
    counts.all += 1;
    counts.words += text.split(/\s+/u).length;
    const sentences = findAddress(text, lang, known, { hasSeveral: false });
    const form = addressOf(sentences);
    if (form === undefined) continue;
    counts[form] += 1;
    const places = sentences.flatMap((sentence) => sentence.places);
    if (show)
      console.log(
        lang,
        form,
        '|',
        places.map((at) => text.slice(at.start, at.end)),
        '|',
        text,
      );
  }
  console.log(file, counts);
}

// The answers were looked at while the rules were written; the customers' mails were not.
for (const part of ['answer', 'body'] as const) {
  for (const language of ['de', 'es', 'fr', 'pt']) measureTickets(language, part);
}

function measureTickets(language: string, part: 'answer' | 'body'): void {
  const check = createAddressCheck('p', undefined);
  const counts = { texts: 0, words: 0, undecided: 0, formal: 0, informal: 0 };
  const mixed = { marked: 0, listed: 0 };
  for (const row of rowsOf(`support-tickets/${language}-dev.jsonl`)) {
    const { lang } = row;
    const text = row[part];
    const known = addressLanguage(lang);
    // Many mails of other languages' folders are in English.
    if (!text || !known || lang !== language || / (?:the|and) .* (?:the|and) /su.test(text))
      continue;
    counts.texts += 1;
    counts.words += text.split(/\s+/u).length;
    counts[addressOf(findAddress(text, lang, known, { hasSeveral: false })) ?? 'undecided'] += 1;
    for (const one of check(text, { kind: 'public', language, screenLanguage: 'en' })) {
      mixed[one.certainty >= MARK_CERTAINTY ? 'marked' : 'listed'] += 1;
      if (!show) continue;
      const around = text.slice(Math.max(0, one.start - 50), one.end + 40);
      console.log(language, text.slice(one.start, one.end), '|', around.replaceAll('\n', ' '));
    }
  }
  console.log(part, language, counts, 'mixed', mixed);
}
