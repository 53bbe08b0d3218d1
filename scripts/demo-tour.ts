// The main job on a reply of the demo helpdesk, without a window: check, take a suggestion, insert a
// template. Says what it finds and does, and saves pictures.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { serveDemo } from '../demo/serve.mjs';
import { launchBrowser, type BrowserName } from '../tests/support/browsers.ts';
import { extensionDirs } from '../tests/support/extension-dirs.ts';
import {
  readMarks,
  waitForBadge,
  waitForCard,
  waitForPalette,
  waitForUi,
} from '../tests/support/replybook-page.ts';
import { putCaretAtEnd, readText } from '../tests/support/select-text.ts';
import { waitUntil } from '../tests/support/wait-until.ts';

const FIELD = '[data-test="reply-editor"]';
const REPLY = 'Hej Mette\nDit modem melder en fejl. Du kan følge sagen i Min Nordlys. ';
const WRONG = ['modem', 'Min Nordlys'];
const indent = (text: string) => text.trim().replaceAll('\n', '\n  ');
const pictures = path.resolve(import.meta.dirname, '../.output/pictures');

const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
await mkdir(pictures, { recursive: true });
const demo = await serveDemo();
const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
try {
  const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
  let taken = 0;
  const savePicture = async (what: string) => {
    taken += 1;
    const file = path.join(pictures, `${name}-${taken}-${what}.png`);
    await page.screenshot({ path: file });
    console.log(`  picture: ${path.relative(process.cwd(), file)}`);
  };

  await page.waitFor('the reply field', (field) => document.querySelector(field) !== null, FIELD);
  await putCaretAtEnd(page, FIELD);
  await page.type(REPLY);
  console.log(`Wrote a reply for Nordlys Bredbånd with two wrong words:\n  ${indent(REPLY)}`);

  const marks = await waitUntil('marks on both words', async () => {
    const painted = await readMarks(page);
    const marked = new Set(painted.map(({ text }) => text));
    return WRONG.every((text) => marked.has(text)) && painted;
  });
  const badge = await waitForBadge(page, /\d/u);
  console.log(`Checked: "${badge}". Marked: ${marks.map(({ text }) => `“${text}”`).join(', ')}`);
  await savePicture('checked');

  await page.press('Control+.');
  const card = await waitForCard(page);
  const [suggestion] = card.suggestions;
  const unmended = await readText(page, FIELD);
  if (!suggestion) throw new Error(`The card has no suggestion: ${JSON.stringify(card)}`);
  console.log(`The finding: ${card.message} ${card.why}\n  Suggested: “${suggestion.text}”`);
  await savePicture('finding');
  await page.press('Enter');
  await waitForUi(page, 'the card to close', ({ card: open }) => !open);
  const mended = await waitUntil('the suggestion in the reply', async () => {
    const text = await readText(page, FIELD);
    return text !== unmended && text.includes(suggestion.text) && text;
  });
  console.log(`Took the suggestion. The reply now:\n  ${indent(mended)}`);
  await savePicture('suggestion-taken');

  await putCaretAtEnd(page, FIELD);
  await page.press('Control+Space');
  await waitForPalette(page);
  await page.type('genstart');
  const titles = await waitForUi(page, 'a found template', ({ palette }) =>
    palette?.query === 'genstart' && palette.items[0]?.text.startsWith('Genstart')
      ? palette.items.map(({ text }) => text.split(/[\n/]/u)[0]?.trim())
      : undefined,
  );
  console.log(`Searched the templates for "genstart": ${titles.join(' · ')}`);
  await savePicture('templates');
  const before = await readText(page, FIELD);
  await page.press('Enter');
  const after = await waitUntil('the template in the reply', async () => {
    const text = await readText(page, FIELD);
    return text.length > before.length + 40 ? text : undefined;
  });
  console.log(`Inserted a template. The reply now:\n  ${indent(after)}`);
  await savePicture('template-inserted');
  console.log('The main job works.');
} finally {
  await browser.close();
  await demo.close();
}
