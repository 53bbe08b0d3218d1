import { expect, test } from 'vitest';

import { ensureBrowser } from './install-browsers.mjs';

const chromium = { path: '/usr/bin/chromium', version: 'Chromium 156', from: 'PATH' };

/** Finds nothing until something was installed. */
function freshMachine(installers) {
  let isInstalled = false;
  const said = [];
  return {
    said,
    options: {
      look: () => ({ found: isInstalled ? chromium : undefined, passedOver: [] }),
      installers: installers.map(({ name, works }) => ({
        name,
        install() {
          isInstalled = works;
          return works;
        },
      })),
      say: (text) => said.push(text),
    },
  };
}

test('a browser that is there is used, and nothing is installed', async () => {
  const { said, options } = freshMachine([{ name: 'apt-get', works: true }]);
  const look = () => ({ found: chromium, passedOver: ['/usr/bin/chrome is passed over.'] });
  expect(await ensureBrowser('chromium', { ...options, look })).toEqual(chromium);
  expect(said).toEqual([
    '/usr/bin/chrome is passed over.',
    'Using Chromium 156 (/usr/bin/chromium, from PATH).',
  ]);
});

test('when the first way of installing fails the next one is taken', async () => {
  const { said, options } = freshMachine([
    { name: 'apt-get', works: false },
    { name: '@puppeteer/browsers', works: true },
  ]);
  expect(await ensureBrowser('chromium', options)).toEqual(chromium);
  expect(said).toEqual([
    'No chromium found: installing it with apt-get ...',
    'apt-get did not install chromium.',
    'No chromium found: installing it with @puppeteer/browsers ...',
    'Using Chromium 156 (/usr/bin/chromium, from PATH).',
  ]);
});

test('when nothing helps, the message says what to do', async () => {
  const { options } = freshMachine([{ name: 'apt-get', works: false }]);
  await expect(ensureBrowser('firefox', options)).rejects.toThrow('set FIREFOX_PATH');
});
