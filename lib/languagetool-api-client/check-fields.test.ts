import { expect, test } from 'vitest';

import type { CheckRequest } from './create-languagetool-client.ts';
import { connect } from './in-tests/test-client.ts';

/** As a caller without types writes it. */
const untyped = (request: object) => request as CheckRequest;
const da = { text: 'Hej', language: 'da' };

test.each([
  [{ language: 'da' }, 'Give either text or data, not both and not neither.'],
  [{ ...da, data: [] }, 'Give either text or data, not both and not neither.'],
  [{ text: 'Hej', language: '' }, 'Give a language code, or auto.'],
  [{ text: 'Hej' }, 'Give a language code, or auto.'],
  [
    { ...da, preferredVariants: ['en-GB'] },
    'Preferred variants and languages go only with the language auto.',
  ],
  [
    { ...da, preferredLanguages: ['en'] },
    'Preferred variants and languages go only with the language auto.',
  ],
  [
    { text: 'Hej', language: 'auto', preferredVariants: ['en'] },
    'A preferred variant has a hyphen, as in en-GB.',
  ],
  [
    { ...da, enabledOnly: true, enabledRules: ['A'], disabledRules: ['B'] },
    'Nothing can be disabled where only what is enabled counts.',
  ],
  [
    { ...da, enabledOnly: true, enabledRules: ['A'], disabledCategories: ['B'] },
    'Nothing can be disabled where only what is enabled counts.',
  ],
  [{ ...da, enabledOnly: true }, 'Enable a rule or category where only what is enabled counts.'],
  [{ ...da, disabledRules: ['A,B'] }, 'A name in a list is not empty and has no comma.'],
  [{ ...da, enabledCategories: [''] }, 'A name in a list is not empty and has no comma.'],
  [
    { language: 'da', data: [{ text: 'a', markup: 'b' }] },
    'Each annotation is either text or markup.',
  ],
  [{ language: 'da', data: [{}] }, 'Each annotation is either text or markup.'],
  [
    { language: 'da', data: [{ text: 'a', interpretAs: 'b' }] },
    'Only markup can be interpreted as something.',
  ],
])('refused before anything is sent: %j', async (request, message) => {
  const { client, server } = await connect(() => ({ status: 500 }));

  await expect(client.check(untyped(request))).rejects.toMatchObject({
    name: 'LanguageToolError',
    kind: 'bad-request',
    status: undefined,
    message,
  });

  expect(server.received).toEqual([]);
});

test('what cannot be asked for does not compile', () => {
  const requests: CheckRequest[] = [
    // @ts-expect-error: both
    { text: 'Hej', data: [], language: 'da' },
    // @ts-expect-error: neither
    { language: 'da' },
    // @ts-expect-error: only with auto
    { text: 'Hej', language: 'da', preferredVariants: ['en-GB'] },
    // @ts-expect-error: nothing to disable
    { text: 'Hej', language: 'da', enabledOnly: true, disabledRules: ['A'] },
    // @ts-expect-error: markup alone is interpreted
    { data: [{ text: 'a', interpretAs: 'b' }], language: 'da' },
  ];
  expect(requests).toHaveLength(5);
});
