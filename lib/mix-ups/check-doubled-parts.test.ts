import { describe, expect, test } from 'vitest';

import { samplePart } from '@/lib/guidelines/sample-guidelines';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createDoubledPartsCheck } from './check-doubled-parts';

const context: ReplyContext = { kind: 'public', language: 'da', screenLanguage: 'en' };

function find(text: string, language = 'da', given: Partial<ReplyContext> = {}): string[] {
  return createDoubledPartsCheck('core')(text, { ...context, language, ...given }).map(
    ({ rule, start, end }) => `${rule.slice(5)}: ${text.slice(start, end)}`,
  );
}

describe('a greeting that stands twice is found at the second', () => {
  test.each([
    ['da', 'Hej Mette,\n\nHej Mette,\n\nDin router er sendt i dag.', 'Hej Mette'],
    ['da', 'Hej Mette\n\nTak for din mail.\n\nKære Mette\n\nDin router er sendt.', 'Kære Mette'],
    ['da', 'Goddag Mette Sørensen\n\nHej Mette\nDin router er sendt i dag.', 'Hej Mette'],
    ['en', 'Hi Tom,\nDear Tom,\nYour order has been sent today.', 'Dear Tom'],
    ['en', 'Hi Tom, hello Tom, your order has been sent today.', 'hello Tom'],
    [
      'en',
      'Hello Tom,\n\nHello there,\n\nYour order left us today and will be there soon.',
      'Hello there',
    ],
    [
      'de',
      'Guten Tag Frau Berg,\n\nSehr geehrte Frau Berg,\n\nIhr Paket ist da.',
      'Sehr geehrte Frau Berg',
    ],
    ['de', 'Hallo Jana,\nLiebe Jana,\ndein Paket ist da.', 'Liebe Jana'],
    ['sv', 'Hej Astrid!\n\nHej Astrid,\n\nDin order är skickad.', 'Hej Astrid'],
    ['nb', 'Hei Kari\n\nHei Kari,\n\nPakken er sendt.', 'Hei Kari'],
    ['nl', 'Hoi Sanne,\n\nBeste Sanne,\n\nJe fiets is klaar.', 'Beste Sanne'],
    ['fr', 'Bonjour Claire,\n\nChère Claire,\n\nVotre colis est parti.', 'Chère Claire'],
    ['es', 'Hola Ana:\n\nEstimada Ana:\n\nSu pedido ha salido.', 'Estimada Ana'],
    ['it', 'Ciao Anna,\n\nGentile Anna,\n\nil pacco è partito.', 'Gentile Anna'],
    ['pt', 'Olá João,\n\nCaro João,\n\na encomenda saiu.', 'Caro João'],
  ])('%s: %j', (language, text, second) => {
    expect(find(text, language)).toEqual([`doubled-greeting: ${second}`]);
    expect(find(text.normalize('NFD'), language)).toEqual([
      `doubled-greeting: ${second.normalize('NFD')}`,
    ]);
  });
});

describe('a sign-off that stands twice is found at the second', () => {
  test.each([
    [
      'da',
      'Den er sendt.\n\nVenlig hilsen\nJonas\n\nMed venlig hilsen\nJonas Holm\nNordlys',
      'Med venlig hilsen',
    ],
    ['da', 'Den er sendt.\n\nMvh\nJonas\n\nVenlig hilsen\nNordlys Bredbånd', 'Venlig hilsen'],
    ['en', 'It is sent.\n\nKind regards,\nTom\n\nBest regards,\nThe Support Team', 'Best regards'],
    ['en', 'It is sent.\n\nYours sincerely\nTom Smith\n\nKind regards\nTom', 'Kind regards'],
    [
      'de',
      'Es ist da.\n\nViele Grüße\nJana\n\nMit freundlichen Grüßen\nJana Weber',
      'Mit freundlichen Grüßen',
    ],
    [
      'sv',
      'Den är skickad.\n\nHälsningar\nEva\n\nMed vänliga hälsningar\nEva Berg',
      'Med vänliga hälsningar',
    ],
    [
      'nl',
      'Hij is klaar.\n\nGroeten\nBram\n\nMet vriendelijke groet\nBram de Wit',
      'Met vriendelijke groet',
    ],
    ['fr', 'Il est parti.\n\nCordialement,\nLéa\n\nBien à vous,\nLéa Martin', 'Bien à vous'],
    ['es', 'Ha salido.\n\nUn saludo\nEva\n\nAtentamente,\nEva Ruiz', 'Atentamente'],
    ['nb', 'Den er sendt.\n\nHilsen\nEva\n\nMed vennlig hilsen\nEva Berg', 'Med vennlig hilsen'],
  ])('%s: %j', (language, text, second) => {
    expect(find(text, language)).toEqual([`doubled-sign-off: ${second}`]);
  });
});

describe('what only looks like it is left alone', () => {
  test.each([
    ['da', 'Hej Mette\n\nDin router er sendt i dag.\n\nVenlig hilsen\nJonas'],
    ['da', 'Hej Mette\n\nDin router er sendt i dag.\n\nHav det godt.\n\nHej hej\nJonas'],
    ['da', 'Hej Mette\n\nDin router er sendt, og den kommer i morgen.\n\nGod dag!\n\nMvh\nJonas'],
    ['da', 'Hej Mette\n\nTak.\n\nTak\nJonas\n\nVenlig hilsen\nNordlys'],
    ['da', 'Hej hej Mette\n\nDen er sendt.'],
    ['da', 'Hej Mette og hej Jens\n\nDen er sendt.'],
    ['da', 'Skriv “Hej Mette” i feltet.\nHej Mette'],
    ['da', 'Hils fra mig.\n\nDe bedste hilsner\nJonas'],
    ['da', `Hej Mette\nDen er sendt.\n${MASK.repeat(20)}\nHej Mette\n${MASK}`],
    ['en', 'Hi Tom,\n\nThank you.\n\nThanks,\nAnna'],
    ['en', 'Hi Tom,\n\nAll sent. Thanks again.\n\nMany thanks,\nKind regards\nAnna'],
    ['en', 'Dear Tom,\n\nHigh speeds are normal there.\n\nBest wishes,\nAnna'],
    [
      'en',
      'Dear Tom,\n\nGive my best to Ann. Kind regards are never wrong, she says.\n\nBest,\nAnna',
    ],
    [
      'en',
      'Hi all,\n\nThe plan is as follows.\n\nDear customers often ask for the price.\n\nRegards\nAnna',
    ],
    ['de', 'Liebe Jana,\n\ndein Paket ist da.\n\nLiebe Grüße\nTim'],
    [
      'de',
      'Hallo Jana,\n\ndas Paket ist da.\n\nMit freundlichen Grüßen\n\nIhr Serviceteam\nBergwald',
    ],
    [
      'de',
      'Hallo Ana, hallo Joe,\n\ndas Paket ist da.\n\nMit freundlichen Grüßen / Kind regards\nTim',
    ],
    ['de', 'Sehr geehrte Frau Berg, sehr geehrter Herr Berg,\n\ndas Paket ist da.'],
    ['sv', 'Hej Astrid!\n\nDen är skickad.\n\nHej då\nEva'],
    ['sv', 'Hej Astrid!\n\nDen är skickad.\n\nHej så länge!\n\nHälsningar\nEva'],
    ['nl', 'Beste Sanne,\n\nje fiets is klaar.\n\nBeste groeten\nBram'],
    ['nl', 'Dag Sanne,\n\nje fiets is klaar.\n\nFijne dag!\n\nGroeten\nBram'],
    ['fr', 'Bonjour Claire,\n\nVotre colis est parti.\n\nBonne journée\n\nCordialement,\nLéa'],
    ['es', 'Hola Ana:\n\nHa salido.\n\nBuenas noches.\n\nUn saludo\nEva'],
    ['pl', 'Dzień dobry,\n\nDzień dobry,\n\nDziękuję.'],
  ])('%s: %j', (language, text) => {
    expect(find(text, language)).toEqual([]);
  });
});

test('in a mail to two people each may be greeted: that is listed only', () => {
  const text =
    'Hi Tom,\n\nYour invoice is paid, and the next one will be sent to you in the first week of May.\n\nHi Anna,\n\nYour part of the order is still on its way.';
  const found = createDoubledPartsCheck('core')(text, { ...context, language: 'en' });
  expect(found).toMatchObject([{ certainty: 0.4 }]);
});

describe('where the mail server adds the sign-off', () => {
  const server = samplePart({ id: 'sign-off', any: {}, uses: 'sign-off', by: 'server' });
  const check = createDoubledPartsCheck('nordlys', [server]);

  test('the agent’s own is one too many, with the name under it', () => {
    expect(check('Hej Mette\n\nDen er sendt.\n\nMvh\nJonas', context)).toEqual([
      {
        start: 26,
        end: 35,
        rule: 'nordlys/doubled-sign-off',
        checker: 'reply',
        category: 'mix-up',
        level: 'warning',
        certainty: 0.8,
        message: 'Leave this out: the mail server adds the sign-off by itself.',
        suggestions: [],
      },
    ]);
    expect(check('Hej Mette\n\nDen er sendt.\n\nMvh', context)[0]?.suggestions).toEqual([
      { text: '' },
    ]);
  });

  test('without one all is well', () => {
    expect(check('Hej Mette\n\nDen er sendt. Tak for hjælpen.', context)).toEqual([]);
  });
});

test('a greeting and at once a sign-off leave the answer to be written: certain when it is sent', () => {
  const text = 'Hej Mette\n\n\nVenlig hilsen\nJonas';
  expect(find(text)).toEqual(['empty-reply: Hej Mette']);
  const [typing] = createDoubledPartsCheck('core')(text, context);
  const [sending] = createDoubledPartsCheck('core')(text, { ...context, isWhole: true });
  expect([typing?.certainty, sending?.certainty]).toEqual([0.4, 0.9]);
  expect(find('Hej Mette\n\nOk.\n\nVenlig hilsen\nJonas')).toEqual([]);
});

test('internal notes may greet as they like', () => {
  expect(find('Hej Bo\nHej Bo\nse sagen', 'da', { kind: 'internal' })).toEqual([]);
});
