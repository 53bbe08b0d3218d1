import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test, vi } from 'vitest';

import { createReplyChecks } from '@/lib/engine/reply-checks';
import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { readCorePack } from '@/lib/packs/read-core-pack';
import { readPack } from '@/lib/packs/read-pack';
import type { Finding } from '@/lib/text/finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

import { readPackFolder } from '../cli/read-pack-folder.ts';
import { createRandom, pick } from './bench/guideline-samples.ts';

// Five languages, hundreds of texts, everything the engine has.
vi.setConfig({ testTimeout: 60_000 });

const root = path.resolve(import.meta.dirname, '..');
const CASES = 60;
const cases = [
  { language: 'da', pack: 'nordlys', real: 'da-ddt/da_ddt-dev.jsonl' },
  { language: 'de', pack: 'bergwald', real: 'de-gsd/de_gsd-dev.jsonl' },
  { language: 'en', pack: 'bergwald', real: '' },
  { language: 'nl', pack: 'molenpad', real: '' },
  { language: 'fr', pack: 'molenpad', real: 'fr-gsd/fr_gsd-dev.jsonl' },
] as const;

/** Pieces that one check or another looks for, in any language: what they say does not matter, only where. */
const PIECES =
  'Hej Mette|Sehr geehrte Frau Vogt|Dear Sam|Det er gratis|Nordlysfiber|du kan ringe til Dem|kannst du Ihnen|12.345,67 kr|€ 1,234.50|d. 31/12-2025|2025-12-31|"sådan"|„so“|« ainsi »|!!!|DET HASTER NU|se vedhæftede fil|siehe Anhang|[NAVN]|{{name}}|XXX|4111 1111 1111 1111|DE89 3704 0044 0532 0130 00|010190-1234|pengene pengene|den den|https://a.example/b?c=d|mette@a.example|👩🏽‍💻|🇩🇰|ﬁ|å|é|ü|asap|hurtigst muligt|vi garanterer|Med venlig hilsen|leider|helaas|svp|n°|m.fl.|20 %|20%|kl. 9|9 Uhr|»citat«|tak|og|im|the the|...|…|—|\u00A0|\t'.split(
    '|',
  );

function madeText(random: () => number): string {
  const lines = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
    Array.from({ length: Math.floor(random() * 12) }, () => pick(random, PIECES)).join(' '),
  );
  return lines.join('\n');
}

/** Sentences of a corpus, some to a paragraph, where it is at hand. */
function realTexts(file: string): string[] {
  const where = path.join(root, '../shared/data', file);
  if (file === '' || !existsSync(where)) return [];
  const lines = readFileSync(where, 'utf8').trim().split('\n').slice(0, 200);
  const sentences = lines.map((line) => String(JSON.parse(line).text));
  return Array.from({ length: 25 }, (_, at) => sentences.slice(at * 8, at * 8 + 8).join('\n'));
}

type Check = (text: string) => readonly Finding[];
interface Checks {
  readonly paragraph: Check;
  readonly whole: Check;
  readonly reversed: Check;
}

async function checksFor(language: string, packName: string): Promise<Checks> {
  const reading = readPack(await readPackFolder(path.join(root, 'packs', packName)));
  if (!reading.ok) throw new Error(`The pack "${packName}" is broken.`);
  const core = readCorePack(await readPackFolder(path.join(root, 'core', language)));
  const context: ReplyContext = {
    client: 'c',
    kind: 'public',
    language,
    screenLanguage: 'en',
    customer: { name: 'Mette Sørensen' },
    attachments: [],
    thread: 'Jeg har betalt 499 kr. for ordre NB-58120 den 3. november.',
  };
  const { guidelines } = reading.pack;
  const checkWith = (of: Guidelines, ours: Guidelines): Check => {
    const compiled = [compileGuidelines('p', of), compileGuidelines('core', ours)];
    return (text) => compiled.flatMap((each) => checkParagraph(each, text, context));
  };
  const reply = createReplyChecks({ client: 'c', packId: 'p', guidelines }, []);
  return {
    paragraph: checkWith(guidelines, core),
    reversed: checkWith(turnedAround(guidelines), turnedAround(core)),
    whole: (text) => reply.flatMap((check) => check(text, context)),
  };
}

function turnedAround(guidelines: Guidelines): Guidelines {
  return { ...guidelines, rules: guidelines.rules.toReversed() };
}

const places = (findings: readonly Finding[], shift = 0) =>
  findings
    .map(({ rule, start, end }) => `${start + shift}-${end + shift} ${rule}`)
    .toSorted((one, other) => one.localeCompare(other));

/** Findings paragraph by paragraph, at their places in the whole. */
const byParagraph = (check: Check, text: string) =>
  splitParagraphs(text)
    .flatMap(({ start, end }) => places(check(text.slice(start, end)), start))
    .toSorted((one, other) => one.localeCompare(other));

test.each(cases)(
  'whatever stands in a reply ($language), findings are where they belong',
  async ({ language, pack, real }) => {
    const { paragraph, whole, reversed } = await checksFor(language, pack);
    const random = createRandom(language.length + (language.codePointAt(0) ?? 0));
    const made = Array.from({ length: CASES }, () => madeText(random));
    for (const text of [...made, ...realTexts(real)]) {
      for (const finding of [...paragraph(text), ...whole(text)]) {
        const { start, end } = finding;
        expect(start, finding.rule).toBeGreaterThanOrEqual(0);
        expect(end, finding.rule).toBeGreaterThanOrEqual(start);
        expect(end, finding.rule).toBeLessThanOrEqual(text.length);
        // Half of a character is no text.
        expect(isInsidePair(text, start) || isInsidePair(text, end), finding.rule).toBe(false);
      }
      expect(places(paragraph(text)), text).toEqual(byParagraph(paragraph, text));
      expect(places(reversed(text)), text).toEqual(places(paragraph(text)));
      expectSameInWindows(text, whole);
      expectNothingMasked(text, random, [paragraph, whole]);
      expectSameApart(text, paragraph);
    }
  },
);

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Lines ended as Windows ends them: the same findings, each as much later as there are lines before it. */
function expectSameInWindows(text: string, check: Check): void {
  const later = (at: number) => at + (text.slice(0, at).match(/\n/gu)?.length ?? 0);
  const expected = check(text)
    .map(({ rule, start, end }) => `${later(start)}-${later(end)} ${rule}`)
    .toSorted((one, other) => one.localeCompare(other));
  expect(places(check(text.replaceAll('\n', '\r\n'))), text).toEqual(expected);
}

function expectNothingMasked(text: string, random: () => number, checks: readonly Check[]): void {
  const from = Math.floor(random() * text.length);
  const to = Math.min(text.length, from + 1 + Math.floor(random() * 60));
  const masked = text.slice(0, from) + MASK.repeat(to - from) + text.slice(to);
  for (const { rule, start, end } of checks.flatMap((check) => check(masked))) {
    expect(masked.slice(start, end), `${rule} in ${masked}`).not.toContain(MASK);
  }
}

/** Letters and accents given apart are the same text. */
function expectSameApart(text: string, check: Check): void {
  const apart = text.normalize('NFD');
  if (apart === text || text.normalize('NFC') !== text) return;
  const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule).toSorted();
  expect(rulesOf(check(apart)), text).toEqual(rulesOf(check(text)));
}
