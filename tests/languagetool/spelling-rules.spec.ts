import { createLanguageToolClient } from 'languagetool-api-client';
import { expect, inject, test } from 'vitest';

import { spellingRulesOf } from '../../lib/proofreading/languagetool/spelling-rules';

const client = createLanguageToolClient({
  server: inject('languageTool'),
  timeoutMs: 280_000,
  totalMs: 290_000,
});

test.each([
  ['da-DK', 'Tak for din beskedd.'],
  ['de-DE', 'Danke für Ihre Nachrricht.'],
  ['en-GB', 'Thank you for your mesage.'],
  ['es', 'Gracias por su mensage.'],
  ['fr', 'Merci pour votre mesage.'],
  ['it', 'Grazie per il messagio.'],
  ['nl', 'Bedankt voor uw berrigt.'],
  ['pl', 'Dziękuję za wiadomośc.'],
  ['pt-PT', 'Obrigado pela sua mensajem.'],
  ['sv', 'Tack för ditt medelande.'],
])(
  'without its rules of spelling the server says nothing of unknown words: %s',
  async (language, text) => {
    const ask = { text, language };
    const all = await client.check(ask);
    const without = await client.check({ ...ask, disabledRules: spellingRulesOf(language) });

    expect(all.matches.map(({ rule }) => rule.id)).toEqual([
      expect.toBeOneOf([...spellingRulesOf(language)]),
    ]);
    expect(without.matches).toEqual([]);
  },
);
