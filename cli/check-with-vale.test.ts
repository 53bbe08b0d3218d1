import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { checkWithVale } from './check-with-vale.ts';
import { useCommandRun } from './output-in-tests.ts';

const run = useCommandRun();

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(run.folder, file)), { recursive: true });
    writeFileSync(path.join(run.folder, file), text);
  }
}

async function check(...names: readonly string[]): Promise<number> {
  const files = names.map((name) => path.join(run.folder, name));
  const code = await checkWithVale(path.join(run.folder, '.vale.ini'), files, 'vale-line');
  run.out = run.out.replaceAll(`${run.folder}${path.sep}`, '');
  run.err = run.err.replaceAll(`${run.folder}${path.sep}`, '');
  return code;
}

const INI = 'StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = ';
const SPELLING = 'extends: spelling\nmessage: "Misspelt: %s"\nlevel: error\n';

test("Vale's own spelling rule knows American and British English, lists and vocabularies", async () => {
  write({
    '.vale.ini': `Vocab = House\n${INI}Vale\n`,
    'styles/config/ignore/words.txt': 'zzyzx\n',
    'styles/config/vocabularies/House/accept.txt': 'Nordlys\n',
    'a.md': 'The color and colour of a schema at Nordlys in zzyzx are worng.\n',
  });
  expect(await check('a.md')).toBe(1);
  expect(run.out).toBe("a.md:1:58:Vale.Spelling:Did you really mean 'worng'?\n");
});

test('a rule has the dictionaries it names, and none beside them', async () => {
  write({
    '.vale.ini': `${INI}House\n`,
    'styles/House/Named.yml': `${SPELLING}dictionaries: [tiny]\n`,
    'styles/House/Both.yml': `${SPELLING}dictionaries: [tiny]\nappend: true\n`,
    'styles/House/Files.yml': `${SPELLING}aff: tiny.aff\ndic: tiny.dic\n`,
    'styles/config/dictionaries/tiny.aff': 'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n',
    'styles/config/dictionaries/tiny.dic': '1\nblorp/S\n',
    'a.md': 'blorps ships\n',
  });
  expect(await check('a.md')).toBe(1);
  expect(run.out.split('\n').toSorted()).toEqual([
    '',
    'a.md:1:8:House.Files:Misspelt: ships',
    'a.md:1:8:House.Named:Misspelt: ships',
  ]);
});

test('a dictionary that is not there is named, and the other rules run', async () => {
  write({
    '.vale.ini': `${INI}House\n`,
    'styles/House/Named.yml': `${SPELLING}dictionaries: [missing]\n`,
    'styles/House/Folder.yml': `${SPELLING}dicpath: nowhere\n`,
    'styles/House/Words.yml': 'extends: existence\nmessage: "No %s"\ntokens: [cheap]\n',
    'a.md': 'cheap worng\n',
  });
  expect(await check('a.md')).toBe(0);
  expect(run.out).toBe('a.md:1:1:House.Words:No cheap\n');
  expect(run.err).toMatch(
    /House\.Named does not run: its dictionary "missing" is not there; put missing\.aff and missing\.dic into ".*config\/dictionaries"\./u,
  );
  expect(run.err).toMatch(
    /House\.Folder does not run: .*"nowhere" does not exist; correct "dicpath"\./u,
  );
});

test('a file that is not read is named, the others are checked, and the exit code says so', async () => {
  write({
    '.vale.ini': `${INI}House\n`,
    'styles/House/Words.yml': 'extends: existence\nmessage: "No %s"\ntokens: [cheap]\n',
    'a.rst': 'cheap\n',
    'b.py': 'cheap = 1  # cheap\n',
  });
  expect(await check('a.rst', 'b.py')).toBe(2);
  expect(run.out).toBe('b.py:1:14:House.Words:No cheap\n');
  expect(run.err).toBe(
    'replybook: a.rst was not checked: reStructuredText is not read; Markdown, HTML, plain text and comments in code are.\n',
  );
});
