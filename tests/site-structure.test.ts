import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { builtInSites } from '../lib/sites/built-in-sites.ts';
import { knownHosts } from '../lib/sites/known-hosts.ts';
import type { Reading } from '../lib/sites/site-data.ts';
import { siteRecords } from '../lib/sites/site-records.ts';
import { readSitePages } from './support/site-pages.ts';

const root = path.resolve(import.meta.dirname, '..');
const ids = builtInSites.map(({ id }) => id).toSorted();

test('every site has a folder, a record and a look-alike page, and nothing has one without a site', async () => {
  const entries = await readdir(path.join(root, 'lib/sites'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => name !== 'attributes').toSorted()).toEqual(ids);
  expect(Object.keys(siteRecords).toSorted()).toEqual(ids);
  expect((await readSitePages()).map(({ id }) => id)).toEqual(ids);
});

test('every named site is in the docs', async () => {
  const docs = await readFile(path.join(root, 'docs/sites.md'), 'utf8');
  for (const { name } of Object.values(siteRecords)) expect(docs).toContain(`### ${name}\n`);
});

test('wherever a site lives, Replybook is there without being asked', () => {
  const hosts = builtInSites.flatMap(({ hosts: own = [] }) => own);
  expect(hosts.filter((host) => !knownHosts.includes(`https://${host}/*`))).toEqual([]);
});

test('every site is told by its host or by marks, and says where its selectors come from', () => {
  for (const { id, hosts, marks } of builtInSites) {
    expect([id, Boolean(hosts ?? marks)]).toEqual([id, true]);
    expect([id, siteRecords[id]?.sources.length ?? 0]).not.toEqual([id, 0]);
  }
});

test('every look-alike page speaks two languages', async () => {
  for (const { id, html } of await readSitePages()) {
    expect([id, html(0) === html(1)]).toEqual([id, false]);
    expect([id, /\{\{|\}\}/u.test(html(0))]).toEqual([id, false]);
  }
});

test('no selector reads what is written on the screen', () => {
  const worded =
    /\[(?:aria-label|title|placeholder|alt|data-tooltip|aria-description)\b|:contains/u;
  for (const site of builtInSites) {
    const readings: readonly Reading[] = Object.values(site.facts).flat();
    const selectors = [
      ...(site.marks ?? []),
      ...site.scopes,
      site.replies,
      site.internal,
      site.subjects,
      site.send.buttons,
      site.send.menus,
      ...readings.flatMap((reading) => {
        if ('at' in reading) return [reading.at];
        return 'quote' in reading ? [reading.quote] : [];
      }),
    ];
    const found = selectors.filter((selector) => selector !== undefined && worded.test(selector));
    expect([site.id, ...found]).toEqual([site.id]);
  }
});
