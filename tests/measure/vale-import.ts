// How far an imported pack finds what `--vale` finds with the same style, paragraph by paragraph:
// `vale-import.ts [FOLDER OF A STYLE…]`, else the styles of ../shared/data/vale-styles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { checkBodyRules, compileBodyRule } from '@/lib/guidelines/body-rules';
import { importVale } from '@/lib/packs/import-vale';
import { readPack } from '@/lib/packs/read-pack';
import { lintFile } from '@/lib/vale/lint-file';
import { loadRules } from '@/lib/vale/load-rules';
import { findStyles } from '@/lib/vale/style-files';
import { readValeConfig } from '@/lib/vale/vale-config';

const data = path.resolve(import.meta.dirname, '../../../shared/data/vale-styles');
const suites = ['Microsoft', 'write-good', 'Joblint'];

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .toSorted()
    .map((file) => path.join(folder, file));
}

/** One line each: what Vale's engine and a pack cut alike. */
const paragraphs = (): string[] => [
  ...new Set(
    suites
      .flatMap((suite) => filesBelow(path.join(data, suite, 'fixtures'), /\.(?:md|rst|txt)$/u))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .map((line) => line.replace(/^[#>*\s-]+/u, '').trim())
      .filter((line) => line !== '' && !/[`<]/u.test(line)),
  ),
];

function measure(folder: string, texts: readonly string[]): void {
  const style = path.basename(folder);
  const styles = Object.fromEntries(
    filesBelow(folder, /\.yml$/u).map((file) => [
      `${style}/${path.basename(file)}`,
      readFileSync(file, 'utf8'),
    ]),
  );
  const config = readValeConfig(`[*]\nBasedOnStyles = ${style}\n`);
  const loaded = loadRules(styles, config);
  const made = importVale(findStyles(styles, style), { id: 'x', name: 'x', language: 'en' });
  const reading = readPack(made.files);
  if (!reading.ok) throw new Error('An imported pack must read.');
  const { bodyRules = [], accepted } = reading.pack.guidelines;
  const names = new Map(bodyRules.map(({ id, imported = '' }) => [`x/${id}`, imported]));
  const known = new Set(names.values());
  const compiled = bodyRules.map((rule) => compileBodyRule(rule, 'en', accepted));
  let [both, onlyVale, onlyPack] = [0, 0, 0];
  for (const text of texts) {
    const linting = lintFile('reply.txt', text, config, loaded);
    const alerts = linting.state === 'checked' ? linting.alerts : [];
    const wanted = alerts
      .filter(({ Check }) => known.has(Check))
      .map(({ Check, Match }) => `${Check} ${Match.trim()}`);
    const left = [...wanted];
    const context = { kind: 'public', language: 'en', screenLanguage: 'en' } as const;
    for (const { rule, start, end } of checkBodyRules(
      { packId: 'x', rules: compiled },
      text,
      context,
    )) {
      const key = `${names.get(rule) ?? ''} ${text.slice(start, end)}`;
      const index = left.findIndex((one) => one === key);
      if (index < 0) {
        onlyPack += 1;
        console.log(`  only pack: ${key} in ${text.slice(0, 100)}`);
      } else {
        both += 1;
        left.splice(index, 1);
      }
    }
    onlyVale += left.length;
    for (const key of left) console.log(`  only --vale: ${key} in ${text.slice(0, 100)}`);
  }
  console.log(
    `${style}: ${made.taken} rules taken, ${made.left.length} left; ${both} findings alike, ${onlyVale} only --vale, ${onlyPack} only pack`,
  );
}

if (existsSync(data)) {
  const texts = paragraphs();
  console.log(`${texts.length} paragraphs`);
  const given = process.argv.slice(2);
  for (const folder of given.length > 0 ? given : suites.map((one) => path.join(data, one, one)))
    measure(path.resolve(folder), texts);
}
