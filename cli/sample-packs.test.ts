import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { createReplyChecks } from '@/lib/engine/reply-checks';
import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { checkParts } from '@/lib/guidelines/check-parts';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';
import { readPack } from '@/lib/packs/read-pack';
import { samplePackIds } from '@/lib/packs/sample-packs';
import { checkTemplate } from '@/lib/templates/check-template';
import { renderTemplate } from '@/lib/templates/render-template';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

import { readPackFolder } from './read-pack-folder';

const packs = path.resolve(import.meta.dirname, '../packs');

test('every folder of packs is one of the sample packs that come with the extension', async () => {
  const entries = await readdir(packs, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(new Set(folders)).toEqual(new Set(samplePackIds));
});

describe.each(samplePackIds)('the pack %s', (id) => {
  test('reads without a problem, its examples included', async () => {
    const reading = readPack(await readPackFolder(path.join(packs, id)), { checkTemplate });
    expect(reading.ok ? [] : reading.problems).toEqual([]);
  });

  test('has 20 templates or more, each filled without breaking the pack’s own guidelines', async () => {
    const reading = readPack(await readPackFolder(path.join(packs, id)), { checkTemplate });
    if (!reading.ok) throw new Error('The pack cannot be read.');
    const { pack } = reading;
    expect(pack.templates.length).toBeGreaterThanOrEqual(20);
    const compiled = compileGuidelines(id, pack.guidelines);
    const replyChecks = createReplyChecks(
      { client: pack.client.id, packId: id, guidelines: pack.guidelines },
      [],
    );
    const findings = pack.templates.flatMap((template) =>
      Object.keys(template.variants).flatMap((language) => {
        const values: Record<string, string> = {
          'agent.name': 'Jonas Holm',
          'customer.name': 'Mette Sørensen',
          'customer.first_name': 'Mette',
        };
        for (const { name, type, options } of template.fields) {
          values[name] = {
            choice: options[0] ?? '',
            date: '2026-12-07',
            number: '500',
            text: language === 'da' ? '249,00' : '249.00',
          }[type];
        }
        const filled = renderTemplate(template, {
          language,
          values,
          now: new Date('2026-11-23T10:00:00Z'),
        });
        if (!filled.ok) return [`${template.id}.${language}: ${filled.reason}`];
        const context = {
          kind: 'public',
          language,
          screenLanguage: 'en',
          agent: { name: 'Jonas Holm' },
        } as const;
        return [
          ...checkParts(compiled, filled.text, context),
          ...replyChecks.flatMap((find) => find(filled.text, context)),
          ...splitParagraphs(filled.text).flatMap(({ start, end }) =>
            checkParagraph(compiled, filled.text.slice(start, end), context),
          ),
        ].map(({ rule, message }) => `${template.id}.${language}: ${rule} ${message}`);
      }),
    );
    expect(findings).toEqual([]);
  });
});
