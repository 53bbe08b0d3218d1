import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, expect, test } from 'vitest';

import type { SiteData } from '../../../lib/sites/site-data.ts';
import type { Page } from '../../support/browsers.ts';
import { buildScript } from '../editors/build-harness.ts';
import { inBrowsers } from '../editors/in-browsers.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'replybook-sites-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const script = path.join(folder, 'sites.js');
await buildScript(path.join(import.meta.dirname, 'sites-script.ts'), script);
const code = `<script>${(await readFile(script, 'utf8')).replaceAll('</script', '<\\/script')}</script>`;

const twoForms = ['a', 'b']
  .map(
    (n) => `<form id="form-${n}">
      <select name="from"><option>x@x.example</option><option selected>Desk ${n} &lt;${n}@desk.example&gt;</option></select>
      <input name="to" value="Mette ${n} &lt;mette-${n}@eksempel.example&gt;"><input type="email" value="cc-${n}@eksempel.example">
      <input name="msg[subject]" id="subject-${n}" value="Re: Sag ${n}">
      <div id="reply-${n}" contenteditable="true"><p>Hej</p><blockquote>Tekst <b>${n}</b></blockquote></div>
      <textarea style="display:none">what the editor stands for</textarea>
      <button>Send</button></form>`,
  )
  .join('');
const inHouse = `
  <article data-replybook data-replybook-client="nordlys" data-replybook-mailbox="support@nordlys.example"
    data-replybook-recipients="mette@eksempel.example, ole@eksempel.example" data-replybook-brand="Nordlys"
    data-replybook-tags="vip, router" data-replybook-customer="Mette Sørensen"
    data-replybook-customer-email="mette@eksempel.example" data-replybook-agent="Jonas Holm"
    data-replybook-agent-email="jonas@nordlys.example" data-replybook-ticket="12">
    <p data-replybook-thread>Første mail.</p><p data-replybook-thread>Anden mail.</p>
    <input data-replybook-subject-field id="subject" value="Router">
    <textarea id="reply"></textarea><div id="host"></div>
    <div data-replybook-kind="internal"><textarea id="note"></textarea></div>
    <b id="send" data-replybook-send>Send</b><i id="more" data-replybook-send-menu>…</i>
    <section data-replybook data-replybook-client="bergwald"><textarea id="inner"></textarea></section>
  </article>
  <textarea id="outside"></textarea>
  <script>host.attachShadow({ mode: 'open' }).innerHTML = '<textarea id="deep"></textarea>';</script>`;
const stated = {
  site: 'attributes',
  client: 'nordlys',
  mailbox: 'support@nordlys.example',
  recipients: ['mette@eksempel.example', 'ole@eksempel.example'],
  brand: 'Nordlys',
  tags: ['vip', 'router'],
  customer: { name: 'Mette Sørensen', email: 'mette@eksempel.example' },
  agent: 'Jonas Holm',
  agentEmail: 'jonas@nordlys.example',
  ticket: '12',
  subject: 'Router',
  thread: 'Første mail.\nAnden mail.',
};

const desk: SiteData = {
  id: 'desk',
  date: '2026-12-01',
  hosts: ['desk.example'],
  replies: '#reply-a',
  internal: '### not a selector',
  subjects: ':has(',
  scopes: ['[[', '#form-a'],
  facts: {
    ticket: [{ at: '???' }, { address: '(' }, { address: String.raw`/t/(?<value>\d+)` }],
    customer: [{ at: 'input[name="to"]' }],
  },
  send: { buttons: 'body, [nonsense', menus: '*' },
};

const pages = {
  '/forms.html': `<!doctype html><meta charset="utf-8">${twoForms}${code}`,
  '/in-house.html': `<!doctype html><meta charset="utf-8">${inHouse}${code}`,
  '/route.html': `<!doctype html><meta charset="utf-8"><textarea id="reply"></textarea>${code}`,
};

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    let page: Page;
    afterEach(() => page.close());
    const open = async (file: string) => {
      page = await browser().newPage(url(file));
    };
    const describe = (field: string, address?: string) =>
      page.evaluate(
        (selector: string, at: string | null) =>
          globalThis.sitesUnderTest.describe(selector, at ?? undefined),
        field,
        address ?? null,
      );
    const send = (field: string, address?: string) =>
      page.evaluate(
        (selector: string, at: string | null) =>
          globalThis.sitesUnderTest.send(selector, at ?? undefined),
        field,
        address ?? null,
      );

    test('on a page nobody named the form around the field tells what it can, each its own', async () => {
      await open('forms.html');
      for (const n of ['a', 'b']) {
        expect(await describe(`#reply-${n}`)).toEqual({
          mailbox: `${n}@desk.example`,
          recipients: [`mette-${n}@eksempel.example`, `cc-${n}@eksempel.example`],
          customer: { name: `Mette ${n}`, email: `mette-${n}@eksempel.example` },
          subject: `Sag ${n}`,
          thread: `Tekst ${n}`,
        });
      }
      expect(await describe('#subject-a')).toMatchObject({ isSubject: true, subject: 'Sag a' });
      expect(await send('#reply-a')).toEqual({
        buttons: '[data-replybook-send]',
        menus: '[data-replybook-send-menu]',
        keys: ['Control+Enter', 'Meta+Enter'],
        submits: true,
      });
    });

    test('an in-house helpdesk says it all itself', async () => {
      await open('in-house.html');
      expect(await describe('#reply')).toEqual(stated);
      expect(await describe('#host >>> #deep')).toEqual(stated);
      expect(await describe('#note')).toEqual({ ...stated, kind: 'internal' });
      expect(await describe('#subject')).toEqual({ ...stated, isSubject: true });
      expect(await describe('#inner')).toEqual({ site: 'attributes', client: 'bergwald' });
      expect(await describe('#outside')).toEqual({});
      expect(await send('#note')).toMatchObject({ kind: 'internal' });
      const { buttons, menus } = await send('#reply');
      const matching = (selector: string) =>
        page.evaluate(
          (by: string) => globalThis.sitesUnderTest.matching(['#send', '#more', '#reply'], by),
          selector,
        );
      expect(await matching(buttons)).toEqual(['#send']);
      expect(await matching(menus)).toEqual(['#more']);
    });

    test('what a page says itself comes before what is known about its site', async () => {
      await open('in-house.html');
      const facts = await describe('#reply', 'https://nordlys.zendesk.com/agent/tickets/4711');
      expect(facts).toEqual({ ...stated, site: 'zendesk' });
    });

    test('host and path are told, with the route behind the hash and nothing behind a question mark', async () => {
      await open('route.html?token=secret#/tickets/7?tab=a');
      const place = await page.evaluate(() => globalThis.sitesUnderTest.place('#reply'));
      expect(place).toEqual({ host: '127.0.0.1', path: '/route.html#/tickets/7' });
    });

    test('data of a pack counts at once, and what is wrong in it costs only itself', async () => {
      await open('forms.html');
      const address = 'https://desk.example/t/77';
      await page.evaluate((site) => globalThis.sitesUnderTest.renew([site]), desk);
      expect(await describe('#reply-a', address)).toEqual({
        site: 'desk',
        ticket: '77',
        customer: { name: 'Mette a', email: 'mette-a@eksempel.example' },
      });
      expect(await send('#reply-a', address)).toEqual({
        buttons: '[data-replybook-send]',
        menus: '[data-replybook-send-menu]',
        keys: [],
        submits: false,
      });
      await page.evaluate(() => globalThis.sitesUnderTest.renew([]));
      expect(await describe('#reply-a', address)).not.toHaveProperty('site');
    });
  },
);
