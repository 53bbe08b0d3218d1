import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { freeSpellers, spellerFor } from '@/tests/support/spellers-in-tests';

import type { CheckGrammar } from '../germanic/create-germanic-check';
import { createSpanishCheck } from './check-spanish';

let check: CheckGrammar;
beforeAll(async () => {
  const speller = await spellerFor('es');
  if (!speller) throw new Error('There is no Spanish dictionary.');
  check = createSpanishCheck(speller.files, (word) => speller.isWord(word));
});
afterAll(freeSpellers);

const none: ReadonlySet<string> = new Set();
/** `rule: place > suggestion` of each finding. */
const found = (text: string, accepted = none): string[] =>
  check(text, 'en', accepted).map(
    ({ rule, start, end, suggestions }) =>
      `${rule.replace('grammar/es-', '')}: ${text.slice(start, end)} > ${suggestions.map((one) => one.text).join(', ')}`,
  );

test.each([
  ['Ya hemos revisando su caso.', 'participle-after-haber: revisando > revisado'],
  ['El error había desapareciendo.', 'participle-after-haber: desapareciendo > desaparecido'],
  ['Puede recogido el paquete hoy.', 'infinitive: recogido > recoger'],
  ['Vuelva a hace la prueba.', 'infinitive: hace > hacer'],
  ['Lo puede pagarlo en caja.', 'pronoun-place: Lo puede pagarlo > Puede pagarlo'],
  ['Antes de la enviar, revise el peso.', 'pronoun-place: la enviar > enviarla'],
  ['Contesta me por correo.', 'pronoun-place: Contesta me > Contéstame'],
  ['Mañana le lo llevamos.', 'pronoun-place: le lo > se lo'],
  ['Los gastos de gestión se devolverá el lunes.', 'verb-number: devolverá > devolverán'],
  ['Nuestros técnicos lo ha arreglado.', 'verb-number: ha > han'],
  ['Los recibos se cobró dos veces.', 'verb-number: cobró > cobraron'],
  ['El importe del billete aparecen en la factura.', 'verb-number: aparecen > aparece'],
  ['Solo queda dos.', 'verb-number: queda > quedan'],
  ['Todavía nos faltan la firma.', 'verb-number: faltan > falta'],
  ['Tu cuenta ya está activo.', 'adjective: activo > activa'],
  ['Los artículos están agotado.', 'adjective: agotado > agotados'],
  ['El peso indicada no coincide.', 'adjective: indicada > indicado'],
  ['Es necesario que alguien está en casa.', 'mood: está > esté'],
  ['Le rogamos que rellena la hoja.', 'mood: rellena > rellene'],
  ['Si se mudará pronto, avísenos.', 'mood: mudará > muda'],
  ['El puerto cobrara 75 euros al día.', 'future-accent: cobrara > cobrará'],
  ['Puede pagar en cualquiera cajero.', 'small-word: cualquiera > cualquier'],
  ['Explican todo los pasos.', 'small-word: todo > todos'],
  ['Todo esta cubierto por la garantía.', 'small-word: esta > está'],
  ['Hasta la 20 de diciembre hay tiempo.', 'small-word: la > el'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('nothing is wrong with sentences that look like mistakes', () => {
  const right = readFileSync('tests/corpora/grammar/right-es.txt', 'utf8').trim().split('\n');
  expect(right.flatMap((text) => found(text).map((one) => `${text} ${one}`))).toEqual([]);
});

test('words that the client uses are right as they are', () => {
  expect(found('Todo esta cubierto.', new Set(['esta']))).toEqual([]);
});
