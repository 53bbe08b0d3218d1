import { expect, test } from 'vitest';

import { identifyLanguage } from './identify-language';

const among = ['da', 'en-GB', 'de', 'sv'];

test.each([
  ['da', 'Tak for din henvendelse. Vi sender en ny vare i dag.'],
  ['da', 'Hej Mette, din beksed er modtaget. Nordlysfiber er gratis. Venlig hilsen [NAVN] i dag.'],
  ['da', 'Pakken må være på vej nu 😀, så følg den her.'.normalize('NFD')],
  ['en-GB', 'Thank you for your message. We are sending a new item today.'],
  ['de', 'Vielen Dank für Ihre Nachricht. Wir senden heute Ersatz.'],
  ['sv', 'Tack för ditt meddelande. Vi skickar en ny vara i dag.'],
])('%s is told from the others: %s', (language, text) => {
  expect(identifyLanguage(text, among)).toBe(language);
});

const ten = ['da', 'nb', 'sv', 'de', 'nl', 'en', 'fr', 'es', 'pt', 'it'];

test.each([
  ['da', 'Beløbet bliver trukket på dit kort efter den første i måneden.'],
  ['nb', 'Beløpet blir trukket fra kortet ditt etter den første i måneden.'],
  ['nb', 'Kan du sende oss et bilde av skaden og kvitteringen?'],
  ['sv', 'Kan du skicka oss en bild av skadan och kvittot?'],
  ['pt', 'Pode enviar-nos uma fotografia do dano e a fatura?'],
  ['es', '¿Puede enviarnos una foto del daño y la factura?'],
  ['it', 'Può inviarci una foto del danno e la fattura?'],
  ['nl', 'Kunt u ons een foto van de schade en de bon sturen?'],
])('%s is told from nine others: %s', (language, text) => {
  expect(identifyLanguage(text, ten)).toBe(language);
});

test('too little text says nothing', () => {
  expect(identifyLanguage('Hej Mette', among)).toBeUndefined();
  expect(identifyLanguage(`\uFFFC${'\uFFFC'.repeat(200)} Hej Mette`, among)).toBeUndefined();
});

test('a language that is none of these is none of these', () => {
  const polish = 'Dziękujemy za wiadomość. Nowy produkt wyślemy jutro rano.';
  expect(identifyLanguage(polish, among)).toBeUndefined();
});
