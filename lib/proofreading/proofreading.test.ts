import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Checker } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import { dictionaryPackages } from './dictionary-packages';
import { loadEnglishChecker } from './english/load-english-checker';
import { dictionaryFor } from './find-dictionary';
import { createHunspellSpeller } from './hunspell/create-hunspell-speller';
import { identifyLanguage } from './identify-language';
import type { Speller } from './speller';
import { createSpellingChecker, suggestForWord } from './spelling-checker';

const root = path.resolve(import.meta.dirname, '../..');
const never = new AbortController().signal;
const context = (language: string, change: Partial<ReplyContext> = {}): ReplyContext => ({
  kind: 'public',
  language,
  screenLanguage: 'en',
  ...change,
});
const spellers = new Map<string, Promise<Speller>>();

/** The dictionary as its package has it. */
function spellerFor(language: string): Promise<Speller | undefined> {
  const folder = dictionaryFor(language);
  if (!folder) return Promise.resolve(undefined);
  const from = path.join(root, 'node_modules', dictionaryPackages[folder]);
  const speller =
    spellers.get(folder) ??
    Promise.all([readFile(`${from}/index.aff`), readFile(`${from}/index.dic`)]).then(([aff, dic]) =>
      createHunspellSpeller({ aff, dic }),
    );
  spellers.set(folder, speller);
  return speller;
}

const accepted = new Set(['Nordlys', 'TryghedsPlus', 'fiberboks']);
const spelling = createSpellingChecker(spellerFor, () => accepted);
const wrongWords = async (text: string, of: ReplyContext) =>
  (await spelling.check(text, of, never)).map(({ start, end }) => text.slice(start, end));

afterAll(async () => {
  for (const speller of spellers.values()) (await speller).dispose();
});

describe('spelling', () => {
  test.each([
    ['da', 'Tak for din beksed 😀 om den forsinkede levernig.', ['beksed', 'levernig']],
    [
      'de',
      'Vielen Dank für Ihre Nachrricht über das beschädigte Pakket.',
      ['Nachrricht', 'Pakket'],
    ],
    ['en-GB', 'We have recieved your adress and apologise.', ['recieved', 'adress']],
    ['sv', 'Tack för ditt medelande om leveransen.', ['medelande']],
    ['nl', 'Bedankt voor uw berigt over de bestelling.', ['berigt']],
    ['fr', 'Merci pour votre mesage concernant la commande.', ['mesage']],
    ['es', 'Gracias por su mensage sobre el pedido.', ['mensage']],
  ])('misspelt words are found at their place in %s', async (language, text, words) => {
    expect(await wrongWords(text, context(language))).toEqual(words);
  });

  test.each([
    'Tak for din besked. Jeg er ked af, at pakken ikke er kommet endnu.',
    'Vi har sendt en ny router til leveringsadressen, og du får den senest torsdag.',
    'Din ordrebekræftelse og fakturanummeret finder du på kundeservicesiden.',
    'Kundeservicemedarbejderen ringer til dig i morgen mellem kl. 8 og 16.',
    'Du kan følge fragten med din fragtkode, f.eks. på www.eksempel.dk/spor?id=3.',
    'Skriv til kundeservice@nordlys.example, hvis fejlen kommer igen.',
    'Ordre AB-48213 og DHL-nummer JJD0001 er registreret.',
    'Nordlys’ dækning er god, og TryghedsPlus dækker.',
    'Fiberboksen og fiberboksens lampe lyser grønt.',
    'Vi fik MitID-loginet til at virke på iPhone.',
  ])('a clean Danish sentence has no findings: %s', async (sentence) => {
    expect(await wrongWords(sentence, context('da'))).toEqual([]);
  });

  test('a decomposed å (NFD) is the same letter, and the finding covers all of it', async () => {
    const text = 'Vi går på årsagen og fåår svar'.normalize('NFD');
    expect(await wrongWords(text, context('da'))).toEqual(['fåår'.normalize('NFD')]);
  });

  test('names of the people and words the customer used are right', async () => {
    const of = context('da', {
      customer: { name: 'Mette Szczepańska' },
      agent: { name: 'Jørn Qvistorff' },
      thread: 'Min Sagemcom lyser rødt.',
    });
    const text = 'Hej Mette Szczepańska. Din Sagemcom og Szczepańskas boks. Hilsen Jørn Qvistorff';
    expect(await wrongWords(text, of)).toEqual([]);
  });

  test('what is masked hides itself and the word it is glued to', async () => {
    expect(await wrongWords('Tak \uFFFC\uFFFC\uFFFC xqz\uFFFC nu', context('da'))).toEqual([]);
  });

  test('a misspelling that the dictionary takes for a compound is found, with what is meant', async () => {
    const [finding] = await spelling.check('Desvære er den væk.', context('da'), never);
    expect(finding).toMatchObject({ start: 0, end: 7, suggestions: [{ text: 'Desværre' }] });
  });

  test('a language without a dictionary is refused with a reason', async () => {
    await expect(spelling.check('Moi', context('fi'), never)).rejects.toThrow(
      'There is no dictionary for "fi".',
    );
  });

  test.each([
    ['da', 'beksed', 'besked'],
    ['da', 'kundeservicemedarbejdre', 'kundeservicemedarbejder'],
    ['da', 'Levernig', 'Levering'],
    ['da', 'abbonement', 'abonnement'],
    ['da', 'modtagt', 'modtaget'],
    ['en-GB', 'recieved', 'received'],
    ['en-GB', 'ADRESS', 'ADDRESS'],
    ['de', 'Pakket', 'Paket'],
  ])('in %s, »%s« gets »%s« among its first three suggestions', async (language, word, meant) => {
    const speller = await spellerFor(language);
    expect(speller && suggestForWord(speller, word, 3)).toContain(meant);
  });
});

describe('English grammar', () => {
  let english: Checker;
  beforeAll(async () => {
    const file = path.join(root, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm');
    english = await loadEnglishChecker(() => new URL(`file://${file}`).href);
  });
  const marked = async (text: string, language = 'en-GB') =>
    (await english.check(text, context(language), never))
      .filter(({ certainty }) => certainty >= 0.5)
      .map(({ start, end, suggestions }) => [text.slice(start, end), suggestions[0]?.text]);

  test('a verb that does not agree is found at its place, after an emoji too', async () => {
    expect(await marked('😀😀 We has received your parcel.')).toEqual([['has', 'have']]);
  });

  test.each([
    'Dear Emily, thank you for your message.',
    'I have refunded £129.99 to your card; it will reach you within 3 to 5 working days.',
    'Could you please send us a photo of the damaged item, so that we can help you quickly?',
    'I am sorry that you have had to wait, and I apologise for the cancelled visit.',
    'You are welcome to write to me if anything is unclear.',
    'Kind regards, Lena Brandt',
    'Your order #77120 left our warehouse on Monday.',
    'We’ve changed your delivery address to 12 High Street, Leeds.',
  ])('a clean sentence has no marks: %s', async (sentence) => {
    expect(await marked(sentence)).toEqual([]);
  });
});

describe('language of the reply', () => {
  test.each([
    ['da', 'Tak for din henvendelse. Vi sender en ny vare i dag.'],
    [
      'da',
      'Hej Mette, din beksed er modtaget. Nordlysfiber er gratis. Venlig hilsen [NAVN] i dag.',
    ],
    ['en-GB', 'Thank you for your message. We are sending a new item today.'],
    ['de', 'Vielen Dank für Ihre Nachricht. Wir senden heute Ersatz.'],
  ])('%s is told from the others', (language, text) => {
    expect(identifyLanguage(text, ['da', 'en-GB', 'de'])).toBe(language);
  });

  test('too little text says nothing', () => {
    expect(identifyLanguage('Hej Mette', ['da', 'en-GB'])).toBeUndefined();
  });
});
