import { expect, test } from 'vitest';

import { serverCode } from './server-languages';

const known = ['en', 'en-GB', 'en-US', 'de', 'de-DE', 'de-AT', 'pt', 'pt-BR', 'pt-PT', 'fr']
  .map((longCode) => ({ name: longCode, code: longCode.slice(0, 2), longCode }))
  .concat([{ name: 'Danish', code: 'da', longCode: 'da-DK' }]);

test.each([
  ['en-US', {}, 'en-US'],
  ['en', {}, 'en-GB'],
  ['en', { en: 'en-US' }, 'en-US'],
  ['en-IE', { en: 'en-US' }, 'en-US'],
  ['de-AT', {}, 'de-AT'],
  ['de', {}, 'de-DE'],
  ['pt', { pt: 'pt-BR' }, 'pt-BR'],
  ['da', {}, 'da'],
  ['fr-BE', {}, 'fr'],
  ['nb', {}, undefined],
  ['en', { en: 'en-XX' }, 'en-GB'],
])('%s with %j is asked as %s', (language, chosen, code) => {
  expect(serverCode(language, known, chosen)).toBe(code);
});
