import { expect, test } from 'vitest';

import { findBrowser, lookForBrowser } from './find-browsers.mjs';

/** A machine with these programs, each with what `--version` says. */
function machineWith(programs, { platform = 'linux', env = {}, folders = {} } = {}) {
  const asked = [];
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    home: platform === 'win32' ? 'C:\\Users\\lea' : '/home/lea',
    projectCache: '/project/.cache/browsers',
    exists: (file) => file in programs,
    list: (folder) => folders[folder] ?? [],
    version(file) {
      asked.push(file);
      return programs[file];
    },
    asked,
  };
}

test('Chromium is found on the PATH', () => {
  const machine = machineWith({ '/usr/bin/chromium': 'Chromium 156.0.8078.79' });
  expect(findBrowser('chromium', machine)).toEqual({
    path: '/usr/bin/chromium',
    version: 'Chromium 156.0.8078.79',
    from: 'PATH',
  });
});

test('what the environment names comes first', () => {
  const machine = machineWith(
    { '/opt/mine': 'Chromium 150.0', '/usr/bin/chromium': 'Chromium 156.0' },
    { env: { CHROMIUM_PATH: '/opt/mine' } },
  );
  expect(findBrowser('chromium', machine).path).toBe('/opt/mine');
});

test('branded Chrome is passed over with a sentence, and Chrome for Testing in the cache is taken', () => {
  const build = '/home/lea/.cache/puppeteer/chrome/linux-150.0.1/chrome-linux64/chrome';
  const machine = machineWith(
    {
      '/usr/bin/google-chrome': 'Google Chrome 150.0.1',
      [build]: 'Google Chrome for Testing 150.0.1',
    },
    {
      folders: {
        '/home/lea/.cache/puppeteer/chrome': ['linux-150.0.1'],
        '/home/lea/.cache/puppeteer/chrome/linux-150.0.1': ['chrome-linux64'],
      },
    },
  );
  const { found, passedOver } = lookForBrowser('chromium', machine);
  expect(found?.path).toBe(build);
  expect(passedOver).toEqual([
    '/usr/bin/google-chrome is passed over: Google Chrome since version 137 loads no unpacked extension from the command line. Chromium or Chrome for Testing does.',
  ]);
});

test('a program that does not start is passed over', () => {
  const machine = machineWith({ '/usr/bin/chromium-browser': '' });
  expect(() => findBrowser('chromium', machine)).toThrow(
    '/usr/bin/chromium-browser is passed over: it does not start.',
  );
});

test('on Windows branded Chrome is known by its folder and never started', () => {
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const machine = machineWith(
    { [chrome]: '' },
    { platform: 'win32', env: { PATH: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' } },
  );
  const { found, passedOver } = lookForBrowser('chromium', machine);
  expect({ found, asked: machine.asked, passedOver: passedOver.length }).toEqual({
    found: undefined,
    asked: [],
    passedOver: 1,
  });
});

test('Firefox is found in the applications folder of a Mac', () => {
  const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const machine = machineWith({ [app]: 'Mozilla Firefox 155.0' }, { platform: 'darwin' });
  expect(findBrowser('firefox', machine).path).toBe(app);
});

test('a browser that the project installed is found in its own cache', () => {
  const build = '/project/.cache/browsers/firefox/linux-stable_155.0/firefox/firefox';
  const machine = machineWith(
    { [build]: 'Mozilla Firefox 155.0' },
    {
      folders: {
        '/project/.cache/browsers/firefox': ['linux-stable_155.0'],
        '/project/.cache/browsers/firefox/linux-stable_155.0': ['firefox'],
      },
    },
  );
  expect(findBrowser('firefox', machine).from).toBe('a cache of @puppeteer/browsers');
});
