import { expect, test } from 'vitest';

import { otherLanguageOf } from './other-language';

const identify = (text: string, among: readonly string[]) =>
  Promise.resolve(among.find((language) => language.startsWith(text.slice(0, 2))));
const field = { kind: 'subject', description: { type: 'text' }, locale: 'da' } as const;

test.each([
  ['another language of the client', ['da', 'en-GB'], { language: 'da' }, 'en …', 'en-GB'],
  ['the reply’s own', ['da', 'en-GB'], { language: 'da' }, 'da …', undefined],
  ['a variety of the reply’s own', ['da', 'en-GB'], { language: 'en-US' }, 'en …', undefined],
  ['none of them', ['da', 'en-GB'], { language: 'da' }, 'fr …', undefined],
  ['a client of one language', ['da'], { language: 'en' }, 'da …', undefined],
  ['a field of a form', ['da', 'en-GB'], { language: 'da', field }, 'en …', undefined],
])('a paragraph in %s', async (_what, among, context, paragraph, found) => {
  await expect(otherLanguageOf(among, context, identify)(paragraph)).resolves.toBe(found);
});
