import { expect, test } from 'vitest';

import { MASK } from '@/lib/text/mask-reply';

import { annotateText } from './annotate-text';

const people = { customer: { name: 'Mette Sørensen' }, agent: { name: 'Jens' } };
const readAs = (text: string) =>
  annotateText(text, people)
    .map(({ text: own, interpretAs }) => own ?? interpretAs ?? '')
    .join('');

test.each([
  ['Hej Mette Sørensen, tak.', 'Hej Kim, tak.'],
  ['Hej Mette. Hilsen Jens', 'Hej Kim. Hilsen Kim'],
  ['Mettes pakke', 'Mettes pakke'],
  ['Skriv til mette.s@eksempel.dk i dag.', 'Skriv til kim@example.com i dag.'],
  ['Ordre 4821345 er sendt.', 'Ordre 1111111 er sendt.'],
  ['Kortet 4571 1234 5678 9012 er spærret.', 'Kortet 1111 1111 1111 1111 er spærret.'],
  ['Den 31.02.2026 koster det 149 kr.', 'Den 31.02.2026 koster det 149 kr.'],
  [`Hej\n\n${MASK.repeat(4)}\nTak`, 'Hej\n\n\nTak'],
  ['Prisen er 1.249,95 kr. pr. 2 stk.', 'Prisen er 1.249,95 kr. pr. 2 stk.'],
])('the server reads %j as %j', (text, read) => {
  expect(readAs(text)).toBe(read);
});

test('what is sent is as wide as the text, so that places in it are places in the text', () => {
  const text = `Hej Mette, ordre 48213456 🎁 til mette@eksempel.dk.\n${MASK.repeat(9)}\nHilsen Jens`;
  const sent = annotateText(text, people).map(({ text: own, markup }) => own ?? markup ?? '');
  expect(sent.join('')).toBe(text);
});

test('names with signs of expressions are no expressions', () => {
  const customer = { name: 'A.B (Test' };
  expect(annotateText('Hej A.B (Test', { customer })).toEqual([{ text: 'Hej A.B (Test' }]);
});
