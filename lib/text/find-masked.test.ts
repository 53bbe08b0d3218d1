import { expect, test } from 'vitest';

import { findMasked } from './find-masked';

const masked = (text: string): string[] =>
  findMasked(text).map(({ start, end }) => text.slice(start, end));

test('quoted lines are not the agent’s own', () => {
  expect(masked('Hej\n> Hvor er min pakke?\n> Æv 😀\nDen er på vej.')).toEqual([
    '> Hvor er min pakke?\n> Æv 😀',
  ]);
});

for (const intro of [
  'On Mon, 23 Nov 2026 at 10:12, Åse Ørsted <aase@example.test> wrote:',
  'On 2026-11-17 09:30, kunde@example.test wrote:',
  'Den 23. november 2026 kl. 10.12 skrev Åse Ørsted <aase@example.test>:',
  'Den man. 23. nov. 2026 kl. 10.12 skrev Åse:',
  'Am 23.11.26 um 10:12 schrieb Jörg Müller:',
  'Le lun. 23 nov. 2026 à 10:12, Zoé <zoe@example.test> a écrit :',
  'El lun, 23 nov 2026 a las 10:12, José escribió:',
  'Op 23-11-2026 om 10:12 schreef Jan:',
  'Den 23 nov. 2026 10:12 skrev Åsa:',
]) {
  test(`the line that introduces a quote goes with it: ${intro}`, () => {
    expect(masked(`Tak.\n\n${intro}\n> Hej`)).toEqual([`${intro}\n> Hej`]);
    expect(masked(`Tak.\n\n${intro}\n\n> Hej`)).toEqual([intro, '> Hej']);
  });
}

test('an introduction that was broken into two lines goes as a whole', () => {
  const text = 'Tak.\nOn Mon, 23 Nov 2026 at 10:12, Åse Ørsted\n<aase@example.test> wrote:\n> Hej';
  expect(masked(text)).toEqual([text.slice(5)]);
});

test('the line above a quotation that rich text already shows goes with it', () => {
  const text = 'Tak.\nDen 23. november 2026 kl. 10.12 skrev Åse:\nHvor er den?';
  const start = text.indexOf('Hvor');
  expect(findMasked(text, [{ start, end: text.length }])).toEqual([{ start: 5, end: start - 1 }]);
});

test('the agent’s own sentence before a quote stays, colon or not', () => {
  expect(masked('Du skriver dette:\n> Hej')).toEqual(['> Hej']);
  expect(masked('Tak for din mail.\n> Hej')).toEqual(['> Hej']);
});

test('everything from the signature on is left out', () => {
  expect(masked('Hej\n-- \nNordlys A/S\nKøbenhavn')).toEqual(['-- \nNordlys A/S\nKøbenhavn']);
  expect(masked('Hej\n--\u00A0\nNordlys')).toEqual(['--\u00A0\nNordlys']);
  expect(masked('Hej\n--\nNordlys')).toEqual(['--\nNordlys']);
});

test('a dash in the text, or two amid a long letter, is no signature', () => {
  expect(masked('Hej -- vi svarer\n- punkt')).toEqual([]);
  expect(masked(`Hej\n--\n${'linje\n'.repeat(30)}`)).toEqual([]);
});

test('a forwarded or Outlook message below is left out', () => {
  for (const line of ['-----Original Message-----', '-------- Videresendt meddelelse --------']) {
    expect(masked(`Hej\n${line}\nFra: Åse`)).toEqual([`${line}\nFra: Åse`]);
  }
  const outlook = `${'_'.repeat(32)}\nFra: Åse <aase@example.test>\nSendt: i går\nHej`;
  expect(masked(`Tak\n${outlook}`)).toEqual([outlook]);
});

test('a reply without any of this is all the agent’s own', () => {
  expect(findMasked('Kære Åse 😀\n\nDen 23. november 2026 kl. 10:12 sendte vi pakken.\n')).toEqual(
    [],
  );
  expect(findMasked('')).toEqual([]);
});

test('words written on in front of the introduction are the agent’s own', () => {
  const text = 'Hej Mette, din besked er set. On 2026-11-16 07:12, Mette Sørensen wrote:\n> Hej';
  const [intro] = findMasked(text);
  expect(intro && text.slice(0, intro.start)).toBe('Hej Mette, din besked er set. ');
});

test('they are so too without a space before the introduction', () => {
  const text = 'Hej Mette, vrøvlebøtte 0.On Thu Nov 26 04:50:48 2026, RT_System wrote:\n> Hej';
  const [intro] = findMasked(text);
  expect(intro && text.slice(0, intro.start)).toBe('Hej Mette, vrøvlebøtte 0.');
});
