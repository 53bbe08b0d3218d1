import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { lintFile } from '@/lib/vale/lint-file';
import { loadRules } from '@/lib/vale/load-rules';
import { findStyles } from '@/lib/vale/style-files';
import { readValeConfig } from '@/lib/vale/vale-config';

import { exportVale } from './export-vale';
import { guidelinesSchema } from './guidelines-schema';
import { importVale } from './import-vale';
import type { Pack, PackFiles } from './pack';
import { readPack } from './read-pack';
import { samplePack } from './sample-pack';
import { toGuidelines } from './to-guidelines';

/** The sample pack with other guidelines, which need no examples here. */
function packOf(yaml: string): Pack {
  const guidelines = toGuidelines(v.parse(guidelinesSchema, parse(yaml)), ['da', 'en-GB'], {});
  return { ...readOrThrow(samplePack), guidelines };
}

function readOrThrow(files: PackFiles): Pack {
  const reading = readPack(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

/** What `check --vale` finds in a file with the exported styles: rule, what was found, message. */
function lint(pack: Pack, text: string, path = 'reply.txt'): string[] {
  const { files } = exportVale(pack);
  const config = readValeConfig(files['.vale.ini'] ?? '');
  const styles = Object.fromEntries(
    Object.entries(files).flatMap(([file, content]) =>
      file.startsWith('styles/') ? [[file.slice('styles/'.length), content]] : [],
    ),
  );
  const loaded = loadRules(styles, config);
  expect(loaded.left).toEqual([]);
  const linting = lintFile(path, `${text}\n`, config, loaded);
  if (linting.state === 'left') throw new Error(linting.reason);
  return linting.alerts.map(({ Check, Match, Message }) => `${Check} ${Match}: ${Message}`);
}

test('a term becomes a substitution that offers the right word', () => {
  const pack = packOf('terms: [{ id: r, use: router, instead-of: [modem, "net boks"], lang: da }]');
  expect(lint(pack, 'Dit Modem og din net boks, ikke modem-kablet eller modem.dk.')).toEqual([
    "nordlys-da.r Modem: Skriv 'Router' i stedet for »Modem«.",
    "nordlys-da.r net boks: Skriv 'router' i stedet for »net boks«.",
  ]);
});

test('a name is found with other capitals, and inflected forms stay as they are', () => {
  const pack = packOf(
    'terms: [{ id: n, use: Nordlys Fiber, instead-of: [Nordlysfiber], inflect: [Nordlys Fibers], case: exact }]',
  );
  expect(lint(pack, 'Nordlys Fiber, nordlys fiber, Nordlys Fibers, NORDLYSFIBER.')).toEqual([
    "nordlys-da.n nordlys fiber: Skriv 'Nordlys Fiber' i stedet for »nordlys fiber«.",
    "nordlys-da.n NORDLYSFIBER: Skriv 'Nordlys Fiber' i stedet for »NORDLYSFIBER«.",
  ]);
});

test('a name in small letters may begin a sentence', () => {
  const pack = packOf('terms: [{ id: w, use: wi-fi, instead-of: [wifi], case: exact }]');
  expect(lint(pack, 'Wi-fi er nede. Slå WI-FI til.')).toEqual([
    "nordlys-da.w WI-FI: Skriv 'wi-fi' i stedet for »WI-FI«.",
  ]);
});

test('a forbidden word passes in the phrases that allow it and in right names', () => {
  const pack = packOf(
    `terms:
  - { id: f, never: fiber, unless: [fiber optics], suggest: fibre, level: block }
  - { id: n, use: Nordlys Fiber, case: exact }`,
  );
  expect(lint(pack, 'Fiber, fiber optics and Nordlys Fiber, not nordlys fiber.')).toEqual([
    'nordlys-da.f Fiber: Skriv ikke »Fiber«; brug »fibre«.',
    "nordlys-da.n nordlys fiber: Skriv 'Nordlys Fiber' i stedet for »nordlys fiber«.",
  ]);
  const rule: unknown = parse(exportVale(pack).files['styles/nordlys-da/f.yml'] ?? '');
  expect(rule).toMatchObject({ level: 'error', action: { name: 'replace', params: ['fibre'] } });
});

test('each language has a style of its own, for files that name it', () => {
  const pack = packOf(
    `terms:
  - { id: da, never: asap, lang: da }
  - { id: en, never: asap, lang: en }`,
  );
  expect(lint(pack, 'asap')).toEqual(['nordlys-da.da asap: Skriv ikke »asap«.']);
  expect(lint(pack, 'asap', 'refund.en-GB.txt')).toEqual([
    'nordlys-en-GB.en asap: Do not write "asap".',
  ]);
});

test('a rule whose patterns end in no letter is found all the same', () => {
  const pack = packOf(
    `rules:
  - { id: sure, extends: existence, tokens: ['100 ?%', 'garanteret'], message: { da: "Nej: %s (%%)" } }
  - { id: swap, extends: substitution, ignorecase: true, swap: { 'i henhold til': 'ifølge|efter' }, message: "%s, %s" }`,
  );
  expect(lint(pack, 'Det er 100 % sikkert og garanteret I henhold til aftalen.')).toEqual([
    'nordlys-da.sure 100 %: Nej: 100 % (%)',
    'nordlys-da.sure garanteret: Nej: garanteret (%)',
    "nordlys-da.swap I henhold til: 'ifølge' or 'efter', I henhold til",
  ]);
});

test('words that YAML takes for something else stay words', () => {
  const pack = packOf(
    `rules: [{ id: y, extends: substitution, swap: { 'no': 'yes', 'on': 'off' }, message: "%s" }]`,
  );
  expect(exportVale(pack).files['styles/nordlys-da/y.yml']).toMatch(/"no": "yes"\n +"on": "off"/u);
});

test('what Vale has nothing for is listed with its number and the reason', () => {
  const pack = packOf(
    `terms: [{ id: m, never: modem }, { id: fr, never: bof, lang: fr }]
rules:
  - { id: twice, extends: substitution, swap: { '(a+)b\\1': x }, message: "%s" }
parts:
  - { id: greeting, required: true, position: first, any: { da: [Hej] } }
length: { sentence-max: 30 }`,
  );
  const { taken, left } = exportVale(pack);
  expect(taken).toBe(1);
  expect(left.map(({ what, count }) => [what, count])).toEqual([
    ['fr', 1],
    ['twice', 1],
    ['parts', 1],
    ['length', 1],
    ['templates', 1],
  ]);
  for (const { reason } of left) expect(reason).not.toBe('');
});

test('an imported style comes back as it was', () => {
  const style: Record<string, string> = {
    'House/Words.yml':
      'extends: existence\nmessage: "Avoid \'%s\'."\nlink: https://house.example/words\nlevel: error\nignorecase: true\ntokens: [cheap, "bargains?"]\nexceptions: [bargain bin]\n',
    'House/Swap.yml':
      'extends: substitution\nmessage: "%s, not %s"\nlevel: warning\naction: { name: replace }\nswap: { utilize: use, "(?:leverage|employ)": use }\n',
    'House/Long.yml':
      'extends: occurrence\nmessage: "Too long"\nscope: sentence\nlevel: suggestion\nmax: 30\ntoken: "\\\\b\\\\w+\\\\b"\n',
    'House/Caps.yml':
      'extends: capitalization\nmessage: "\'%s\' needs capitals"\nlevel: warning\nmatch: $sentence\n',
    'config/vocabularies/Base/accept.txt': 'Nordlys\n[Oo]penAPI\n',
    'config/vocabularies/Base/reject.txt': 'gizmo\n',
  };
  const imported = importVale(findStyles(style, 'House'), { id: 'h', name: 'H', language: 'en' });
  const { files, left } = exportVale(readOrThrow(imported.files));
  expect(left).toEqual([]);
  for (const name of ['Words', 'Swap', 'Long']) {
    expect(parse(files[`styles/House/${name}.yml`] ?? '')).toEqual(
      parse(style[`House/${name}.yml`] ?? ''),
    );
  }
  expect(files['styles/config/vocabularies/h/accept.txt']).toBe('Nordlys\n[Oo]penAPI\n');
  expect(files['styles/config/vocabularies/h/reject.txt']).toBe('gizmo\n');
  expect(files['.vale.ini']).toContain(
    'Vocab = h\n\n[*]\nBasedOnStyles = House\nVale.Terms = YES\nVale.Avoid = YES\n',
  );
});

test("a changed rule of Vale's own becomes a rule of the pack", () => {
  const pack = packOf(
    `rules: [{ id: avoid, imported: Vale.Avoid, extends: existence, scope: text, tokens: [gizmo], message: "No %s" }]`,
  );
  expect(lint(pack, 'a gizmo')).toEqual(['Vale-changed.Avoid gizmo: No gizmo']);
});
