import { expect, test } from 'vitest';

import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkParts, listParts } from './check-parts';
import { compileGuidelines } from './compile-guidelines';
import type { Part } from './guidelines';
import { sampleContext, sampleGuidelines, samplePart } from './sample-guidelines';

const greeting = samplePart({
  id: 'greeting',
  position: 'first',
  any: { da: ['Hej {name}', 'Kære {name}'], en: ['Dear {name}'] },
  forbid: { da: ['Hejsa'] },
  hint: { da: 'Begynd med navnet.', en: 'Begin with the name.' },
});
const signOff = samplePart({
  id: 'sign-off',
  position: 'last',
  any: { da: ['Venlig hilsen\n{agent}', 'De bedste hilsner'] },
});
const thanks = samplePart({ id: 'thanks', any: { da: ['Tak for din mail'] }, required: false });

const body = 'Vi har sendt en ny router til dig, og den kommer i morgen.';
const whole = `Hej Mette\n\nTak for din mail. ${body}\n\nVenlig hilsen\nÅse Ørum`;

function check(parts: readonly Part[], text: string, context: Partial<ReplyContext> = {}) {
  const compiled = compileGuidelines('nordlys', sampleGuidelines({ parts }));
  return checkParts(compiled, text, sampleContext(context));
}
const messages = (parts: readonly Part[], text: string, context: Partial<ReplyContext> = {}) =>
  check(parts, text, context).map(({ start, end, message }) => [text.slice(start, end), message]);

test('a reply with all its parts in their places is right', () => {
  expect(check([greeting, thanks, signOff], whole)).toEqual([]);
});

test('a missing greeting is reported at the beginning, a missing sign-off after the agent’s words', () => {
  expect(check([greeting, signOff], `${body}\n${MASK}${MASK}`)).toEqual([
    {
      start: 0,
      end: 0,
      rule: 'nordlys/greeting',
      checker: 'parts',
      category: 'part',
      level: 'warning',
      certainty: 0.9,
      message: 'Missing: greeting. Begin with the name.',
      suggestions: [],
    },
    {
      start: body.length,
      end: body.length,
      rule: 'nordlys/sign-off',
      checker: 'parts',
      category: 'part',
      level: 'warning',
      certainty: 0.9,
      message: 'Missing: sign-off. For instance: "Venlig hilsen\n{agent}".',
      suggestions: [],
    },
  ]);
});

test.each([
  'Hej Mette',
  'hej Anne-Mette Åkjær,',
  'Kære hr. Jensen',
  'Kære Ludwig van Beethoven',
  'HEJ ØRUM',
  'Hej J. P. Holm',
  `Hej ${MASK}${MASK}`,
  '👋 Hej Mette!',
  'Hej A\u030Ase',
])('a name of one to four capitalised words is recognised: %s', (line) => {
  expect(check([greeting], `${line}\n${body}`)).toEqual([]);
});

test.each(['Hej', 'Hej med dig', 'Hejsamme Mette', 'Hej 12'])(
  'no name, no greeting: %s',
  (line) => {
    expect(messages([greeting], `${line}\n${body}`)).toEqual([
      ['', 'Missing: greeting. Begin with the name.'],
    ]);
  },
);

test('forbidden words are shown where they stand at a line’s beginning, with what to write', () => {
  expect(check([greeting], `Hejsa Mette\n${body} Hejsa.`)).toEqual([
    {
      start: 0,
      end: 5,
      rule: 'nordlys/greeting',
      checker: 'parts',
      category: 'part',
      level: 'warning',
      certainty: 1,
      message: 'Do not write "Hejsa"; use "Hej" or "Kære".',
      suggestions: [{ text: 'Hej' }, { text: 'Kære' }],
    },
  ]);
});

test('of a reply that is only a start nothing can be missing, but forbidden words are shown', () => {
  expect(check([greeting, signOff], 'Vi har set på sagen')).toEqual([]);
  expect(messages([greeting, signOff], 'Hejsa Mette')).toEqual([
    ['Hejsa', 'Do not write "Hejsa"; use "Hej" or "Kære".'],
  ]);
});

test('a part at the wrong place is shown there', () => {
  expect(messages([greeting], `${body}\nHej Mette`)).toEqual([
    ['Hej Mette', 'Begin the reply with this part: greeting.'],
  ]);
  expect(messages([signOff], `Venlig hilsen\nÅse\n${body}`)).toEqual([
    ['Venlig hilsen\nÅse', 'End the reply with this part: sign-off.'],
  ]);
});

test('name, address and a PS may follow the sign-off', () => {
  const after =
    'Åse Ørum\nKundeservice\nNordlys A/S\nTlf. 12 34 56 78\nPS: Husk at skrive dit nummer næste gang.';
  expect(check([signOff], `${body}\nDe bedste hilsner\n${after}`)).toEqual([]);
});

test('parts that begin a reply follow one another in the pack’s order', () => {
  const first = { ...thanks, position: 'first', required: true } as const;
  expect(check([greeting, first], `Hej Mette\nTak for din mail.\n${body}`)).toEqual([]);
  expect(check([greeting, first], `Hej Mette, tak for din mail.\n${body}`)).toEqual([]);
  expect(messages([greeting, first], `Tak for din mail.\nHej Mette\n${body}`)).toEqual([
    ['Hej Mette', 'Begin the reply with this part: greeting.'],
  ]);
});

test('parts that end a reply follow one another in the pack’s order', () => {
  const help = samplePart({ id: 'help', position: 'last', any: { da: ['Skriv endelig igen'] } });
  const sentence = 'Skriv endelig igen, hvis der er noget.';
  expect(check([help, signOff], `${body}\n${sentence}\nVenlig hilsen\nÅse`)).toEqual([]);
  const long = 'De bedste hilsner og god weekend fra os alle sammen her i Nordlys Kundeservice.';
  expect(check([help, signOff], `${body}\n${sentence}\n${long}`)).toEqual([]);
  expect(messages([help, signOff], `${body}\nDe bedste hilsner\nSkriv endelig igen`)).toEqual([
    ['De bedste hilsner', 'Wrong order: sign-off comes after help.'],
  ]);
});

test('the agent’s name is recognised as it is known, in any capitals', () => {
  const agent = { name: 'åse ørum', firstName: 'åse' };
  const part = { ...signOff, any: { da: ['Venlig hilsen\n{agent}'] } };
  expect(check([part], `${body}\nVenlig hilsen\nåse`, { agent })).toEqual([]);
  expect(check([part], `${body}\nVenlig hilsen\nåse`)).toHaveLength(1);
});

test('parts without phrases in the reply’s language ask for nothing', () => {
  const text = 'We have sent you a new router and it will be there tomorrow.';
  expect(messages([greeting, signOff], text, { language: 'en-GB' })).toEqual([
    ['', 'Missing: greeting. Begin with the name.'],
  ]);
});

test('internal notes need no parts', () => {
  expect(check([greeting, signOff], body, { kind: 'internal' })).toEqual([]);
});

test('the checklist says of every part whether it is there', () => {
  const compiled = compileGuidelines('p', sampleGuidelines({ parts: [greeting, thanks, signOff] }));
  const context = sampleContext({ screenLanguage: 'da' });
  expect(listParts(compiled, `Hej Mette\n${body}`, context)).toEqual([
    {
      id: 'greeting',
      label: 'hilsen i starten',
      required: true,
      present: true,
      inOrder: true,
      hint: 'Begynd med navnet.',
    },
    {
      id: 'thanks',
      label: 'thanks',
      required: false,
      present: false,
      inOrder: true,
      hint: 'For eksempel: »Tak for din mail«.',
    },
    {
      id: 'sign-off',
      label: 'hilsen til sidst',
      required: true,
      present: false,
      inOrder: true,
      hint: 'For eksempel: »Venlig hilsen\n{agent}«.',
    },
  ]);
});

test('a reply that is being sent is whole, however short', () => {
  expect(messages([greeting], 'Det er sendt.')).toEqual([]);
  expect(messages([greeting], 'Det er sendt.', { isWhole: true })).toHaveLength(1);
});
