import { describe, expect, test } from 'vitest';

import { listParts } from './check-parts';
import { all, check, compile, corePart, say } from './core-parts-in-tests';
import { sampleContext, samplePart } from './sample-guidelines';

describe('order', () => {
  const [, thanks, answer, step, closing] = all;
  const parts = [thanks, answer, step, closing].filter((part) => part !== undefined);

  test('thanks behind the answer, and a closing before the next step, are in the wrong order', () => {
    expect(
      say(
        parts,
        'Hej\nPakken er sendt. Jeg sender en ny i morgen. Tak for din mail. Skriv endelig igen.',
      ),
    ).toEqual(['Wrong order: acknowledgement comes before answer.']);
    expect(
      say(
        parts,
        'Hej\nTak for din mail. Pakken er sendt. Skriv endelig igen. Jeg ringer i morgen.',
      ),
    ).toEqual(['Wrong order: closing comes after next step.']);
  });

  test('the checklist says which part is out of order', () => {
    const listed = listParts(
      compile(parts),
      'Hej\nPakken er sendt. Tak for din mail.',
      sampleContext(),
    );
    expect(listed[0]).toMatchObject({ id: 'acknowledgement', present: true, inOrder: false });
  });
});

describe('sign-off', () => {
  const exact = samplePart({
    id: 'sign-off',
    position: 'last',
    any: {},
    exact: { da: ['Venlig hilsen\n{agent}\nNordlys Bredbånd'] },
  });
  const agent = { name: 'Jonas Holm' };
  const right = 'Venlig hilsen\nJonas Holm\nNordlys Bredbånd';

  test('exact lines are right, also with empty lines between and another name', () => {
    expect(say([exact], `Den er sendt.\n\n${right}`, { agent })).toEqual([]);
    expect(say([exact], `Den er sendt.\n\nVenlig hilsen\n\nBo\nNordlys Bredbånd`)).toEqual([]);
  });

  test.each(['Mvh\nJonas', 'venlig hilsen\nJonas Holm\nNordlys Bredbånd', 'De bedste hilsner'])(
    'other words are found with the exact lines to put there: %s',
    (wrong) => {
      const text = `Den er sendt.\n\n${wrong}`;
      expect(check([exact], text, { agent })).toMatchObject([
        { start: 15, end: text.length, suggestions: [{ text: right }] },
      ]);
    },
  );

  test('without the agent’s name the written one is kept, and without either nothing is offered', () => {
    expect(check([exact], 'Den er sendt.\n\nMvh\nBo')[0]?.suggestions).toEqual([
      { text: 'Venlig hilsen\nBo\nNordlys Bredbånd' },
    ]);
    expect(check([exact], 'Den er sendt.\n\nMvh')[0]?.suggestions).toEqual([]);
  });

  test('a missing one can be inserted at the end, where the agent is known', () => {
    const [finding] = check([corePart('sign-off')], 'Den er sendt.', { agent });
    expect(finding).toMatchObject({
      start: 13,
      end: 13,
      suggestions: [{ text: '\n\nVenlig hilsen\nJonas Holm' }],
    });
  });

  test('what editor or server add is never asked of the agent', () => {
    for (const by of ['editor', 'server'] as const) {
      expect(say([corePart('sign-off', { by })], 'Den er sendt.')).toEqual([]);
    }
  });

  test.each([
    ['da', 'Mvh\nJonas'],
    ['da', 'Rigtig god weekend og mange hilsner fra os alle'],
    ['en', 'Thanks,\nTom'],
    ['en', 'Yours sincerely,\nThe Support Team'],
    ['de', 'MfG\nJonas'],
    ['de', 'Herzliche Grüße aus Kiel'],
    ['nl', 'Mvg,\nJonas'],
    ['sv', 'Mvh\nJonas'],
    ['fr', 'Bien à vous,\nJonas'],
    ['es', 'Atentamente,\nJonas'],
  ])('%s: “%s” signs off', (language, end) => {
    expect(say([corePart('sign-off')], `1 2 3\n\n${end}`, { language })).toEqual([]);
  });

  test.each([
    ['en', 'Thanks to the new router it works.'],
    ['en', 'The best of all is the price.'],
    ['da', 'Tak til alle, der svarede.'],
    ['de', 'Ihr Paket ist unterwegs.'],
  ])('%s: “%s” does not', (language, end) => {
    expect(say([corePart('sign-off')], end, { language })).toHaveLength(1);
  });
});
