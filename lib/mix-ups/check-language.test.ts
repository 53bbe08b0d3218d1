import { expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createLanguageCheck } from './check-language';
import { guessLanguage } from './guess-language';

const texts = {
  en: 'Thank you for your message. We have sent your parcel today and you will have it on Friday at the latest. Please write to us if it is not there.',
  da: 'Tak for din mail. Vi har sendt pakken i dag, og du får den senest på fredag. Skriv endelig, hvis den ikke er kommet til den tid.',
  nb: 'Takk for meldingen. Vi har sendt pakken i dag, og du får den senest på fredag. Skriv gjerne til oss hvis noe ikke er som det skal nå.',
  sv: 'Tack för ditt meddelande. Vi har skickat paketet i dag och du får det senast på fredag. Skriv gärna till oss om det inte har kommit.',
  de: 'Vielen Dank für Ihre Nachricht. Wir haben Ihr Paket heute verschickt und Sie erhalten es bis Freitag. Bitte schreiben Sie uns, wenn es nicht da ist.',
  nl: 'Bedankt voor je bericht. We hebben je pakket vandaag verstuurd en je hebt het uiterlijk op vrijdag. Laat het ons weten als het er dan nog niet is.',
  fr: 'Merci pour votre message. Nous avons envoyé votre colis aujourd’hui et vous le recevrez vendredi au plus tard. Écrivez-nous si ce n’est pas le cas.',
  es: 'Gracias por su mensaje. Hemos enviado el paquete hoy y lo recibirá el viernes como muy tarde. Escríbanos por favor si no ha llegado para entonces.',
  it: 'Grazie per il messaggio. Abbiamo spedito il pacco oggi e lo riceverà entro venerdì. Ci scriva se non è arrivato per quella data, grazie.',
  pt: 'Obrigado pela sua mensagem. Enviámos a encomenda hoje e vai recebê-la até sexta-feira. Escreva-nos se não estiver aí até essa data.',
  pl: 'Dziękuję za wiadomość. Paczka została wysłana dzisiaj i będzie u Państwa w piątek. Proszę napisać do nas, jeśli do tego czasu nie dotrze.',
} as const;
type Code = keyof typeof texts;
const codes: readonly Code[] = ['en', 'da', 'nb', 'sv', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl'];

test.each(codes)('%s is told by its small words', (code) => {
  expect(guessLanguage(texts[code])?.language).toBe(code);
  expect(guessLanguage(texts[code].normalize('NFD'))?.language).toBe(code);
});

test.each([
  '',
  'OK',
  'Nordlys Fiber TryghedsPlus Mesh Router Modem Box',
  'Hans Peter Jensen, Anne Marie Hansen, Jens Ole Holm',
  'https://www.example.com/the/and/of/a mette@the.and.of.example',
  '1 2 3 4 5 6 7 8 9 10 11 12',
  'Lorem ipsum dolor sit amet consectetur',
])('nothing is said of "%s"', (text) => {
  expect(guessLanguage(text)).toBeUndefined();
});

function find(text: string, languages: readonly string[], thread?: string) {
  const context: ReplyContext = {
    kind: 'public',
    language: languages[0] ?? 'en',
    screenLanguage: 'en',
    ...(thread !== undefined && { thread }),
  };
  return createLanguageCheck({ packId: 'p', languages })(text, context).map(
    ({ start, end, level, message }) => [text.slice(start, end), level, message],
  );
}

test('a reply in none of the client’s languages is said once', () => {
  expect(find(`Hej Mette,\n\n${texts.sv}`, ['da', 'en-GB'])).toEqual([
    [
      'Tack för ditt meddelande.',
      'warning',
      'This reply is in Swedish. Replies for this client are written in Danish, English.',
    ],
  ]);
});

test('whoever answers in the customer’s own language is only told in the list', () => {
  expect(find(texts.sv, ['da'], texts.sv).map(([, level]) => level)).toEqual(['suggestion']);
});

test('a reply in another of the client’s languages than the mail is found', () => {
  expect(find(texts.en, ['da', 'en-GB'], texts.da)).toEqual([
    [
      'Thank you for your message.',
      'warning',
      'This reply is in English, but the customer wrote in Danish.',
    ],
  ]);
});

test.each<[string, string, readonly string[], string?]>([
  ['in a language of the client', texts.da, ['da', 'en']],
  ['in a variety of it', texts.en, ['en-GB']],
  ['in the language of the mail', texts.en, ['da', 'en'], texts.en],
  ['in the client’s only language', texts.da, ['da'], texts.en],
  ['in Danish that may be Norwegian', texts.nb, ['da']],
  ['to a short mail', texts.en, ['da', 'en'], 'Hvor er min pakke?'],
  ['of a few words', 'Tack så mycket!', ['da']],
  ['with an English quotation', `${texts.da}\n\n${texts.da}\n\n"${texts.en}"`, ['da', 'en']],
  ['with an error text', `${texts.da}\n\nDer står:\n${texts.en}`, ['da', 'en']],
  [
    'of which an English part is told most certainly',
    'Hej Mette, vi undersøge sagen i dag, og du får svar på din beksed i morgen.\nOur supplier writes that the router was sent on Monday, and that the address was right.\nVi vender tilbage til dig, så snart pakken er ankommet her hos os.',
    ['da', 'en-GB'],
    texts.da,
  ],
  ['in two languages on purpose', `${texts.da}\n\n${texts.en}`, ['da', 'en']],
  [
    'with product names',
    'Din Super Fast Home Router for the Win er på vej til dig, og du får den i morgen.',
    ['da'],
  ],
])('a reply %s is fine', (_, text, languages, thread) => {
  expect(find(text, languages, thread)).toEqual([]);
});

test('a long paragraph in another language is listed', () => {
  const text = `${texts.da}\n\n${texts.da} ${texts.da}\n\n${texts.en}`;
  expect(find(text, ['da', 'en'])).toEqual([
    [texts.en, 'suggestion', 'This paragraph is in English, the rest of the reply in Danish.'],
  ]);
});

test('masked text says nothing of the language', () => {
  const masked = texts.en.replaceAll(/./gu, '\uFFFC');
  expect(find(`${texts.da}\n${masked}`, ['da'])).toEqual([]);
});
