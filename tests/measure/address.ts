// Forms of address on CoCoA-MT (../shared/data/formality-cocoa, CDLA-Sharing 1.0): which form each
// single sentence, five joined ones, and a mail with one sentence swapped are taken for.
// `address.ts [even|odd] [show]`
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Form } from '@/lib/address/address';
import { addressLanguage } from '@/lib/address/address-languages';
import { createAddressCheck } from '@/lib/address/check-address';
import { addressOf, findAddress } from '@/lib/address/find-address';
import { MARK_CERTAINTY } from '@/lib/text/finding';

interface Row {
  readonly id: string;
  readonly domain: string;
  readonly formal: string;
  readonly informal: string;
}

const folder = path.resolve(import.meta.dirname, '../../../shared/data/formality-cocoa');
const [half = 'all', show] = process.argv.slice(2);

function formOf(text: string, language: string): Form | undefined {
  const known = addressLanguage(language);
  return known && addressOf(findAddress(text, language, known, { hasSeveral: false }));
}

function rowsOf(language: string): Row[] {
  return readFileSync(path.join(folder, `${language}-train.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line))
    .filter((_row, index) => half === 'all' || index % 2 === (half === 'even' ? 0 : 1));
}

for (const language of existsSync(folder) ? ['de', 'nl', 'fr', 'es', 'it', 'pt'] : []) {
  const rows = rowsOf(language).filter(({ formal, informal }) => formal !== informal);
  const single = { right: 0, undecided: 0, wrong: 0 };
  for (const row of rows) {
    for (const form of ['formal', 'informal'] as const) {
      const found = formOf(row[form], language);
      const outcome = found === form ? 'right' : found === undefined ? 'undecided' : 'wrong';
      single[outcome] += 1;
      if (show && outcome !== 'right') console.log(language, outcome, form, '|', row[form]);
    }
  }
  let joined = 0;
  let mixed = 0;
  let flagged = 0;
  let others = 0;
  let othersMarked = 0;
  let count = 0;
  for (let at = 0; at + 5 <= rows.length; at += 5) {
    const five = rows.slice(at, at + 5);
    for (const form of ['formal', 'informal'] as const) {
      const other = form === 'formal' ? 'informal' : 'formal';
      count += 1;
      if (formOf(five.map((row) => row[form]).join('\n'), language) === form) joined += 1;
      const swapped = at % 4;
      const sentences = five.map((row, index) => row[index === swapped ? other : form]);
      const text = sentences.join('\n');
      const start = sentences.slice(0, swapped).join('\n').length + (swapped > 0 ? 1 : 0);
      const end = start + (sentences[swapped] ?? '').length;
      const check = createAddressCheck('p', undefined);
      const found = check(text, { kind: 'public', language, screenLanguage: 'en' });
      const isIn = found.some((finding) => finding.start >= start && finding.end <= end);
      const isOut = found.some((finding) => finding.start < start || finding.end > end);
      const isMarkedOut = found.some(
        (finding) =>
          finding.certainty >= MARK_CERTAINTY && (finding.start < start || finding.end > end),
      );
      if (isMarkedOut) othersMarked += 1;
      if (isIn) flagged += 1;
      if (isOut) others += 1;
      if (show && (!isIn || isOut)) {
        console.log(
          language,
          'mixed',
          isIn,
          form,
          '|',
          text.slice(start, end),
          '|',
          found.map((one) => text.slice(one.start, one.end)).join(', '),
        );
      }
      if (isIn && !isOut) mixed += 1;
    }
  }
  const total = rows.length * 2;
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  console.log(
    `${language}: ${rows.length} pairs; right ${share(single.right, total)}, undecided ${share(single.undecided, total)}, wrong ${share(single.wrong, total)}; five joined ${share(joined, count)}; swapped one flagged ${share(flagged, count)}, alone ${share(mixed, count)}, others ${share(others, count)}, of them marked ${share(othersMarked, count)}`,
  );
}
