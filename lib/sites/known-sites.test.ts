import { expect, test } from 'vitest';

import { newestSites } from './known-sites';
import type { SiteData } from './site-data';

const site = (id: string, date: string, replies = 'p'): SiteData => ({
  id,
  date,
  replies,
  scopes: ['html'],
  facts: {},
  send: {},
});

test('data of a pack counts where it is newer, and only there', () => {
  const builtIn = [site('a', '2026-11-23'), site('b', '2026-11-23')];
  const newer = site('a', '2026-12-01', 'div');
  const older = site('b', '2026-01-01', 'div');
  expect(newestSites(builtIn, [newer, older])).toEqual([newer, builtIn[1]]);
});

test('of several packs the newest data counts', () => {
  const newest = site('a', '2027-01-01', 'i');
  expect(newestSites([], [site('a', '2026-12-01'), newest, site('a', '2026-12-24')])).toEqual([
    newest,
  ]);
});

test('a pack adds a site of its own, which comes before what is built in', () => {
  const own = site('desk', '2026-12-01');
  expect(newestSites([site('a', '2026-11-23')], [own]).map(({ id }) => id)).toEqual(['desk', 'a']);
});
