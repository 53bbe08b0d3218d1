import { describe, expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createMeasuresCheck } from './check-measures';
import type { Measures } from './measures';

const context = (change: Partial<ReplyContext> = {}): ReplyContext => ({
  kind: 'public',
  language: 'en-GB',
  screenLanguage: 'en',
  ...change,
});

function find(
  text: string,
  measures: Measures,
  change: Partial<ReplyContext> = {},
  known: readonly string[] = [],
) {
  const check = createMeasuresCheck('nordlys', measures, new Set(known));
  return check(text, context(change)).map(({ rule, start, end, suggestions }) => ({
    rule: rule.replace('nordlys/', ''),
    found: text.slice(start, end),
    ...(suggestions.length > 0 && { instead: suggestions.map((each) => each.text) }),
  }));
}

describe('length', () => {
  const length = { level: 'suggestion', maxSentenceWords: 6 } as const;
  test('a sentence of too many words is found as a whole, others are not', () => {
    expect(find('Thank you. I will look at your order right away. Bye', { length })).toEqual([
      { rule: 'sentence-length', found: 'I will look at your order right away.' },
    ]);
  });
  test('a reply that is only a start is not too short yet, a whole one is', () => {
    const bounds = { length: { level: 'suggestion', minWords: 20 } } as const;
    expect(find('Hello Tom, thank you', bounds)).toEqual([]);
    expect(find('Hello Tom, thank you', bounds, { isWhole: true })).toEqual([
      { rule: 'length', found: '' },
    ]);
    expect(find('Hello Tom, thank you for your mail. I am on it.', bounds)).toHaveLength(1);
  });
  test('the sentence after the last one a paragraph may have is found', () => {
    const bounds = { length: { level: 'suggestion', maxParagraphSentences: 2 } } as const;
    expect(find('One is here. Two is here. Three is here.', bounds)).toEqual([
      { rule: 'paragraph-length', found: 'Three is here.' },
    ]);
  });
  test('a subject that no inbox shows whole is said', () => {
    const bounds = { length: { level: 'suggestion', maxSubject: 10 } } as const;
    expect(find('Hello', bounds, { subject: 'About your order' })).toEqual([
      { rule: 'subject-length', found: '' },
    ]);
  });
});

describe('readability', () => {
  const hard =
    'Undersøgelsesresultaterne vedrørende abonnementsforholdene fremsendes efterfølgende elektronisk til kontaktpersonen hos leverandøren. '.repeat(
      6,
    );
  const easy = 'Vi har set på din sag nu. Du får svar i dag. Ring til os, hvis du vil. '.repeat(4);
  const readability = {
    level: 'suggestion',
    byLanguage: { da: { maxLix: 40 }, en: { minFlesch: 50 } },
  } as const;
  test('long words in long sentences are hard by LIX, short ones are easy', () => {
    expect(find(hard, { readability }, { language: 'da' })).toEqual([
      { rule: 'readability', found: '' },
    ]);
    expect(find(easy, { readability }, { language: 'da' })).toEqual([]);
  });
  test('under 50 words nothing is said', () => {
    expect(find(hard.slice(0, 260), { readability }, { language: 'da' })).toEqual([]);
  });
  test('a language without a bound is left alone', () => {
    expect(find(hard, { readability }, { language: 'sv' })).toEqual([]);
  });
});

describe('loudness', () => {
  const loudness = { level: 'warning', maxExclamations: 1, maxEmojis: 0, caps: 'forbid' } as const;
  test('exclamation marks and emojis beyond the client’s number are found', () => {
    expect(find('Great! It works! 👍🏽 :-)', { loudness })).toEqual([
      { rule: 'exclamations', found: '!', instead: ['.'] },
      { rule: 'emojis', found: '👍🏽', instead: [''] },
      { rule: 'emojis', found: ':-)', instead: [''] },
    ]);
  });
  test('times, lists, trademarks and digits are no emojis', () => {
    expect(find('At 8:00 (see 1) 2) the Nordlys™ © 2026 costs 3 kr: #1 *', { loudness })).toEqual(
      [],
    );
  });
  test('a word in capitals is found where the client forbids them, its own names are not', () => {
    expect(
      find('Please send the INVOICE for NORDLYS by PDF, order AB12345.', { loudness }, {}, [
        'NORDLYS',
      ]),
    ).toEqual([{ rule: 'caps', found: 'INVOICE', instead: ['invoice'] }]);
  });
  test('without any wish only what surely shouts is found', () => {
    expect(
      find('You must NEVER do that. PLEASE READ THE MANUAL first. The IBAN and the BIC.', {}),
    ).toEqual([
      { rule: 'caps', found: 'NEVER', instead: ['never'] },
      { rule: 'caps', found: 'PLEASE READ THE MANUAL', instead: ['please read the manual'] },
    ]);
  });
  test('a list of short names does not shout, nor a word that is loud in another language', () => {
    expect(find('We take PNG, JPG, JPEG and TIFF. Your NIE is enough.', {})).toEqual([]);
  });
  test('a line in capitals is a heading', () => {
    expect(find('YOUR ORDER WITH US\nIt is on its way.', {})).toEqual([]);
  });
  test('short forms with commas between them, and formulas, are not loud', () => {
    expect(find('We take PNG, JPG, GIF and TIFF. The cell has NOW() in it.', {})).toEqual([]);
  });
});

describe('contractions', () => {
  test('full forms are offered where the client wants them', () => {
    const loudness = { level: 'warning', contractions: 'forbid' } as const;
    expect(find("It's here. We can’t see it, I'll ask. The dog's bowl.", { loudness })).toEqual([
      { rule: 'contractions', found: "It's", instead: ['It is', 'It has'] },
      { rule: 'contractions', found: 'can’t', instead: ['cannot'] },
      { rule: 'contractions', found: "I'll", instead: ['I will'] },
    ]);
  });
  test('short forms are offered where the client writes them, but not at a clause’s end', () => {
    const loudness = { level: 'suggestion', contractions: 'prefer' } as const;
    expect(find('We are here. Yes, we are. I cannot see it.', { loudness })).toEqual([
      { rule: 'contractions', found: 'We are', instead: ["We're"] },
      { rule: 'contractions', found: 'cannot', instead: ["can't"] },
    ]);
  });
});

describe('promises', () => {
  const promises = {
    level: 'error',
    forbid: ['guarantee', 'deadline', 'refund', 'compensation', 'free'],
    phrases: ['worry-free'],
    allow: ['within 2 working days'],
  } as const;
  test.each([
    [
      'en',
      'It will be fixed by tomorrow, we guarantee it.',
      ['will be fixed by tomorrow', 'guarantee'],
    ],
    ['en', 'You will hear from us within 2 working days.', []],
    ['en', 'We cannot guarantee that, and we do not promise it.', []],
    [
      'en',
      'A worry-free start, and you will get a full refund.',
      ['worry-free', 'you will get a full refund'],
    ],
    ['da', 'Vi refunderer beløbet inden for 24 timer.', ['Vi refunderer', 'inden for 24 timer']],
    ['da', 'Vi kan desværre ikke garantere det.', []],
    ['de', 'Die Lieferung kommt spätestens am Montag. Wir garantieren nicht.', []],
    [
      'de',
      'Sie erhalten innerhalb von 3 Tagen eine Antwort, kostenlos.',
      ['innerhalb von 3 Tagen', 'kostenlos'],
    ],
    ['sv', 'Du får pengarna tillbaka inom 5 dagar.', ['får pengarna tillbaka', 'inom 5 dagar']],
    [
      'nl',
      'U ontvangt uw geld terug binnen 5 werkdagen.',
      ['ontvangt uw geld terug', 'binnen 5 werkdagen'],
    ],
    [
      'fr',
      'Vous serez remboursé sous 5 jours ouvrables.',
      ['Vous serez remboursé', 'sous 5 jours ouvrables'],
    ],
    [
      'es',
      'Le reembolsaremos el importe en un plazo de 5 días hábiles.',
      ['Le reembolsaremos el importe', 'en un plazo de 5 días hábiles'],
    ],
  ] as const)('%s: %s', (language, text, found) => {
    expect(find(text, { promises }, { language }).map((each) => each.found)).toEqual(found);
  });
});

describe('links', () => {
  const links = {
    level: 'error',
    allow: ['nordlys.dk', '*.nordlys.dk'],
    httpsOnly: true,
    noShorteners: true,
    sameText: true,
  } as const;
  test.each([
    ['See https://www.nordlys.dk/help, or help.nordlys.dk/a.', []],
    ['See (https://nordlys.dk/a_(b)).', []],
    ['See http://nordlys.dk/help.', ['link-https http://nordlys.dk/help']],
    ['See https://nordlys.dk.evil.example/.', ['links https://nordlys.dk.evil.example/']],
    [
      'See https://nordlys.dk@evil.example/login',
      ['link-disguised https://nordlys.dk@evil.example/login'],
    ],
    ['See https://nоrdlys.dk/', ['link-disguised https://nоrdlys.dk/']],
    ['See https://bit.ly/3x', ['link-shortener https://bit.ly/3x']],
    ['See [nordlys.dk](https://evil.example/x) now', ['link-text https://evil.example/x']],
    ['See [our page](https://nordlys.dk/x).', []],
    ['Write to hej@other.example. It costs 1.000/md. and/or f.eks. dette', []],
  ] as const)('%s', (text, expected) => {
    expect(find(text, { links }).map(({ rule, found }) => `${rule} ${found}`)).toEqual(expected);
  });
});

test('every finding covers the text it is about, with emoji and combining marks before it', () => {
  const text = 'Hej 👩‍👩‍👧 A\u030Ase!\r\nVi garanterer https://x.example og HASTER!';
  const found = find(
    text,
    {
      loudness: { level: 'warning', maxExclamations: 0, maxEmojis: 0, caps: 'forbid' },
      promises: { level: 'error', forbid: ['guarantee'], phrases: [], allow: [] },
      links: {
        level: 'error',
        allow: ['y.example'],
        httpsOnly: true,
        noShorteners: true,
        sameText: true,
      },
    },
    { language: 'da' },
  );
  expect(found.map((each) => each.found)).toEqual([
    '!',
    '!',
    '👩‍👩‍👧',
    'HASTER',
    'garanterer',
    'https://x.example',
  ]);
});

test('a long sentence around something masked is shown up to there', () => {
  const check = createMeasuresCheck(
    'p',
    { length: { level: 'warning', maxSentenceWords: 5 } },
    new Set(),
  );
  const text = `Vi skriver til dig \uFFFC\uFFFC\uFFFC igen i dag.`;
  const [found] = check(text, { kind: 'public', language: 'da', screenLanguage: 'en' });
  expect(text.slice(found?.start, found?.end)).toBe('Vi skriver til dig');
});
