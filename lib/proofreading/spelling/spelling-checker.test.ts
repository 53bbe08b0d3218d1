import { afterAll, expect, test } from 'vitest';

import { contextIn, freeSpellers } from '@/tests/support/spellers-in-tests';
import { findMisspelt, foundWords, markedWords } from '@/tests/support/spelling-in-tests';

afterAll(freeSpellers);

test('a finding says where, what and how sure, and leaves suggestions for later', async () => {
  expect(await findMisspelt('Tak 😀 for din bexked.', contextIn('da'))).toEqual([
    {
      start: 15,
      end: 21,
      rule: 'spelling/unknown-word',
      checker: 'spelling',
      category: 'spelling',
      level: 'error',
      certainty: 0.9,
      message: 'Is “bexked” spelt right?',
      suggestions: [],
      suggestLater: true,
    },
  ]);
});

test.each([
  ['da', 'Tak for din beksed 😀 om den forsinkede levernig.', ['beksed', 'levernig']],
  ['da', 'FAktura og FORSINKETT levering.', ['FAktura', 'FORSINKETT']],
  ['de', 'Vielen Dank für Ihre Nachrricht über das beschädigte Pakket.', ['Nachrricht', 'Pakket']],
  ['en-GB', 'We have recieved your adress and apologise.', ['recieved', 'adress']],
  ['en-GB', 'We accidently sent brocoli and belive it.', ['accidently', 'brocoli', 'belive']],
  ['en-GB', 'It was a surprize to advertize it.', ['surprize', 'advertize']],
  ['en-GB', 'Your favorite color arrives next wendesday.', ['favorite', 'color', 'wendesday']],
  ['en-US', 'Your favourite colour is back.', ['favourite', 'colour']],
  ['sv', 'Tack för ditt medelande om leveransen.', ['medelande']],
  ['nl', 'Bedankt voor uw berigt over de bestelling.', ['berigt']],
  ['fr', 'Merci pour votre mesage concernant la commande.', ['mesage']],
  ['es', 'Gracias por su mensage sobre el pedido.', ['mensage']],
  ['es', 'Háznos saber si podemos ayudar.', ['Háznos']],
  ['en-GB', "The choice is your's.", ["your's"]],
  ['da', 'Vi bruger Budbee til leveirngen.', ['leveirngen']],
  ['da', 'Leveringadressen er rettet.', ['Leveringadressen']],
  ['da', 'Der er foretaget en ombygnjng af siden.', ['ombygnjng']],
  ['da', 'Vi foreeslår en ny leveringsaadresse.', ['foreeslår', 'leveringsaadresse']],
  ['da', 'Jeg er intererseret i at høre mere.', ['intererseret']],
  ['de', 'Die Lieferrung kommt und ist fehhlerhaft.', ['Lieferrung', 'fehhlerhaft']],
  ['de', 'Unser fahrer bringt Ihre bankverbindung.', ['fahrer', 'bankverbindung']],
  ['de', 'Ich nutze das mit linux.', []],
  ['fr', 'Nous allons à l’hopital avec le colis.', ['l’hopital']],
])('misspelt words are marked at their place in %s: %s', async (language, text, words) => {
  expect(await markedWords(text, contextIn(language))).toEqual(words);
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
  'Beløbet på 1.249,50 kr. er tilbageført til dit kort.',
  'Du har 14 dages fortrydelsesret fra den dag, du modtager varen.',
  'Returlabelen er vedhæftet som pdf, så du skal bare printe den.',
  'Jeg har opsagt abonnementet pr. 1. december, og du får en bekræftelse på e-mail.',
  'Wi-fi-signalet bliver bedre, hvis routeren står højt og frit.',
  'Vores tekniker kommer onsdag d. 25. november kl. 10-12.',
  'Du skal ikke gøre mere; vi sørger for resten.',
  'Vil du ombytte varen eller hellere have pengene retur?',
  'Vi beklager ulejligheden og takker for din tålmodighed.',
  'De bedste hilsner fra os alle i kundeservice, og god weekend!',
])('a clean Danish sentence has no findings: %s', async (sentence) => {
  expect(await foundWords(sentence, contextIn('da'))).toEqual([]);
});

test('what may be a name is listed as a suggestion and not marked', async () => {
  const [finding] = await findMisspelt('Vi bruger Budbee til det.', contextIn('da'));
  expect(finding).toMatchObject({ level: 'suggestion', certainty: 0.4, suggestLater: true });
});

test('a decomposed å (NFD) is the same letter, and the finding covers all of it', async () => {
  const text = 'Vi går på årsagen og fåår svar'.normalize('NFD');
  expect(await markedWords(text, contextIn('da'))).toEqual(['fåår'.normalize('NFD')]);
});

test.each([
  ['da', 'Desvære er den væk.', 0, 7, 'Desværre'],
  ['da', 'Den er DESVÆRE væk.', 7, 14, 'DESVÆRRE'],
  ['da', 'Du kan retunere den.', 7, 15, 'returnere'],
  ['da', 'Skriv, feks. i dag.', 7, 12, 'f.eks.'],
  ['da', 'Den kommer idag.', 11, 15, 'i dag'],
  ['de', 'Daß es kommt.', 0, 3, 'Dass'],
  ['de', 'Du hälst sie.', 3, 8, 'hältst'],
  ['da', 'Din forespørgelse.', 4, 17, 'forespørgsel'],
  ['en-GB', 'Thanks alot for this.', 7, 11, 'a lot'],
])(
  'in %s a usual misspelling comes with what is meant: %s',
  async (language, text, start, end, meant) => {
    const [finding] = await findMisspelt(text, contextIn(language));
    expect(finding).toMatchObject({ start, end, certainty: 0.9, suggestions: [{ text: meant }] });
    expect(finding?.suggestLater).toBeUndefined();
  },
);

test('a word of the client is right even if it is a usual misspelling', async () => {
  expect(await findMisspelt('Du kan retunere den.', contextIn('da'), ['retunere'])).toEqual([]);
});

test('a line in another language is said to be unchecked, once', async () => {
  const text = 'The parcel should have arrived yesterday, sorry about that.';
  expect(await findMisspelt(text, contextIn('da'))).toEqual([
    {
      start: 0,
      end: text.length - 1,
      rule: 'spelling/other-language',
      checker: 'spelling',
      category: 'spelling',
      level: 'suggestion',
      certainty: 0.3,
      message: 'Another language? The spelling here was not checked.',
      suggestions: [],
    },
  ]);
});

test('a line full of misspelt words is still in its language', async () => {
  const text = 'Hej Mette, tak for det beksed levernig bestiling fakutra kreditnotta';
  const words = ['beksed', 'levernig', 'bestiling', 'fakutra', 'kreditnotta'];
  expect(await markedWords(text, contextIn('da'))).toEqual(words);
});

test('among many strange names only some are looked into, and none is marked', async () => {
  const names = 'Han og Szymańska eller Kowalczyk og vi. '.repeat(100);
  expect(await markedWords(names, contextIn('da'))).toEqual([]);
});

test('the message is in the language of the screen', async () => {
  const [finding] = await findMisspelt('Tak bexked nu', contextIn('da', { screenLanguage: 'de' }));
  expect(finding?.message).toBe('Ist „bexked“ richtig geschrieben?');
});

test('a language without a dictionary is refused with a reason', async () => {
  await expect(findMisspelt('Moi', contextIn('fi'))).rejects.toThrow(
    'There is no dictionary for "fi".',
  );
});
