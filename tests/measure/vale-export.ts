// How far a pack's rules, exported, find with a real Vale what the pack finds:
// VALE=path node --import ./tests/measure/register.mjs tests/measure/vale-export.ts [PACK…]
// Texts: the packs' examples, and the replies of tests/corpora.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readPackFolder } from '@/cli/read-pack-folder';
import { exportVale } from '@/lib/packs/export-vale';
import { readPack } from '@/lib/packs/read-pack';
import type { Finding } from '@/lib/text/finding';

import { valeOrEnd } from './vale-oracle.ts';

interface Alert {
  readonly Check: string;
  readonly Line: number;
  readonly Span: readonly [number, number];
}

const vale = valeOrEnd();
const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'cli/replybook.mjs');
const given = process.argv.slice(2);
const packs =
  given.length > 0 ? given : ['nordlys', 'bergwald', 'molenpad'].map((id) => `packs/${id}`);
for (const folder of packs) await measure(path.resolve(root, folder));

async function measure(folder: string): Promise<void> {
  const reading = readPack(await readPackFolder(folder));
  if (!reading.ok) throw new Error(`"${folder}" is no pack`);
  const { id: packId, languages, guidelines } = reading.pack;
  const { terms, rules, bodyRules = [] } = guidelines;
  const ids = new Set([...terms, ...rules, ...bodyRules].map(({ id }) => id));
  const { files, taken, left } = exportVale(reading.pack);
  const out = mkdtempSync(path.join(tmpdir(), 'vale-export-'));
  const target = path.join(out, 'vale');
  execFileSync(process.execPath, [cli, 'pack', 'export', 'vale', folder, '--out', target], {
    cwd: root,
  });
  const [first = 'en'] = languages;
  const texts = languages.flatMap((language) =>
    [
      ...[...terms, ...rules, ...bodyRules].flatMap(({ examples, lang }) =>
        examples
          .filter((example) => (example.lang ?? lang ?? first).slice(0, 2) === language.slice(0, 2))
          .map((example) => ('bad' in example ? example.bad : example.good)),
      ),
      ...corpus(language.slice(0, 2)),
    ].map((text, index) => ({
      file: `${index}${language === first ? '' : `.${language}`}.txt`,
      language,
      text,
    })),
  );
  for (const { file, text } of texts) writeFileSync(path.join(target, file), `${text}\n`);
  const alerts = valeAlerts(target);
  const findings = ownFindings(folder, texts);
  const count = { both: 0, vale: 0, pack: 0 };
  for (const { file, text } of texts) {
    const theirs = new Set(
      (alerts[file] ?? []).map(({ Check, Line, Span }) => {
        const name = Check.replace(/^[^.]*\./u, '').replace(/-case$/u, '');
        return `${name} ${placeOf(text, Line, Span)}`;
      }),
    );
    const ours = new Set(
      (findings.get(file) ?? [])
        .filter(
          ({ rule }) => rule.startsWith(`${packId}/`) && ids.has(rule.slice(packId.length + 1)),
        )
        .map(({ rule, start, end }) => `${rule.slice(packId.length + 1)} ${start}-${end}`),
    );
    for (const key of ours) {
      if (theirs.has(key)) count.both += 1;
      else {
        count.pack += 1;
        console.log(`  only pack ${key}: ${text.slice(0, 160).replaceAll('\n', '⏎')}`);
      }
    }
    for (const key of theirs) {
      if (ours.has(key)) continue;
      count.vale += 1;
      console.log(`  only Vale ${key}: ${text.slice(0, 160).replaceAll('\n', '⏎')}`);
    }
  }
  console.log(
    `${packId}: ${taken} exported in ${Object.keys(files).length} files, ${left.length} sections left; ${texts.length} texts: ${count.both} alike, ${count.vale} only Vale, ${count.pack} only pack`,
  );
  rmSync(out, { recursive: true });
}

function corpus(language: string): string[] {
  const folder = path.join(root, 'tests/corpora/replies');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === `${language}.jsonl`)
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function valeAlerts(cwd: string): Record<string, Alert[]> {
  const options = { cwd, encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe' } as const;
  const words = [
    '--output=JSON',
    '--no-exit',
    ...readdirSync(cwd).filter((file) => file.endsWith('.txt')),
  ];
  return JSON.parse(execFileSync(vale ?? '', words, options)) as Record<string, Alert[]>;
}

function ownFindings(
  pack: string,
  texts: readonly { readonly file: string; readonly language: string; readonly text: string }[],
): Map<string, readonly Finding[]> {
  const input = texts.map(({ file, language, text }) =>
    JSON.stringify({ id: file, lang: language, text }),
  );
  const words = [cli, 'check', '--pack', pack, '--checkers', 'guidelines', '--jsonl'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1e9, input: input.join('\n') } as const;
  let output: string;
  try {
    output = execFileSync(process.execPath, words, options);
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  return new Map(
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, findings } = JSON.parse(line) as { id: string; findings: Finding[] };
        return [id, findings] as const;
      }),
  );
}

function placeOf(text: string, line: number, [first, last]: readonly [number, number]): string {
  const lines = text.split(/(?<=\n)/u);
  const before = lines.slice(0, line - 1).join('').length;
  const characters = [...(lines[line - 1] ?? '')];
  const offset = (column: number) => before + characters.slice(0, column).join('').length;
  return `${offset(first - 1)}-${offset(last)}`;
}
