import { expect, test } from 'vitest';

import { runStep } from './run-step.mjs';

const node = (code) => [process.execPath, '-e', code];

async function runAndListen(step) {
  const said = [];
  const { ok } = await runStep(step, (text) => said.push(text));
  return { ok, said: said.join('').replaceAll(/\d+\.\d s/gu, 'N s') };
}

test('a step that works is one line', async () => {
  const step = { name: 'lint', commands: [node('console.log("fine")')] };
  expect(await runAndListen(step)).toEqual({ ok: true, said: '▸ lint passed N s\n' });
});

test('a step that fails shows what it said and stops there', async () => {
  const step = {
    name: 'types',
    commands: [node('console.log("one error"); process.exit(2)'), node('console.log("never")')],
  };
  expect(await runAndListen(step)).toEqual({
    ok: false,
    said: '▸ types FAILED N s\none error\n',
  });
});

test('a program that is not there is a failure with a reason', async () => {
  const { ok, said } = await runAndListen({ name: 'x', commands: [['no-such-program-here']] });
  expect(ok).toBe(false);
  expect(said).toContain('no-such-program-here');
});
