import { afterAll, beforeAll, expect, test } from 'vitest';

import { freeSpellers, spellerFor } from '@/tests/support/spellers-in-tests';

import type { CheckGrammar } from '../germanic/create-germanic-check';
import { createDutchCheck } from './check-dutch';

let check: CheckGrammar;
beforeAll(async () => {
  const speller = await spellerFor('nl');
  if (!speller) throw new Error('There is no Dutch dictionary.');
  check = createDutchCheck(speller.files, (word) => speller.isWord(word));
});
afterAll(freeSpellers);

const none: ReadonlySet<string> = new Set();
/** `rule: [place] to suggestion` of each finding. */
const found = (text: string, accepted = none): string[] =>
  check(text, 'en', accepted).map(
    ({ rule, start, end, suggestions }) =>
      `${rule.replace('grammar/nl-', '')}: ${text.slice(start, end)} > ${suggestions.map((one) => one.text).join(', ')}`,
  );

test.each([
  ['Onze klanten service belt u terug.', 'klanten service > klantenservice'],
  ['Wilt u uw factuur nummer doorgeven?', 'factuur nummer > factuurnummer'],
  ['De lever tijd is drie dagen.', 'lever tijd > levertijd'],
  ['Wij storten het op uw bank rekening.', 'bank rekening > bankrekening'],
  ['Wij bellen u maandag ochtend.', 'maandag ochtend > maandagochtend'],
  ['De openings tijden zijn gewijzigd.', 'openings tijden > openingstijden'],
  ['Hij heeft dit op de vracht brief genoteerd.', 'vracht brief > vrachtbrief'],
  ['Voor het hypotheek gesprek hebben wij stukken nodig.', 'hypotheek gesprek > hypotheekgesprek'],
])('a compound written apart: %s', (text, expected) => {
  expect(found(text)).toEqual([`split-compound: ${expected}`]);
});

test.each([
  ['Ik wordt morgen gebeld.', 'stem-with-ik: wordt > word'],
  ['Hij vind de mail niet.', 'third-person: vind > vindt'],
  ['Het pakket word morgen bezorgd.', 'third-person: word > wordt'],
  ['Vind u de mail niet?', 'third-person: Vind > Vindt'],
  ['Wordt je graag gebeld?', 'stem-before-je: Wordt > Word'],
  ['Je krijg nog geld terug.', 'third-person: krijg > krijgt'],
  ['Heb u al een verzekering?', 'third-person: Heb > Hebt, Heeft'],
  ['Het termijnbedrag blijven gelijk.', 'third-person: blijven > blijft'],
  ['Daarom vergoed we dit niet.', 'plural-with-wij: vergoed > vergoeden'],
  ['Dan maakt wij het in orde.', 'plural-with-wij: maakt > maken'],
  ['Hij probeerde binnen te komt.', 'infinitive-after-modal: komt > komen'],
  ['De ventilator is schoon gemaakt.', 'split-participle: schoon gemaakt > schoongemaakt'],
  ['De lunch is bij de prijs in begrepen.', 'split-participle: in begrepen > inbegrepen'],
  ['Let op: alle materialen ligt klaar.', 'third-person: ligt > liggen'],
  ['U kunt de stukken mailt.', 'infinitive-after-modal: mailt > mailen'],
  ['Je kunt gratis trainden.', 'infinitive-after-modal: trainden > trainen'],
  ['Wat is er gebeurt?', 'participle: gebeurt > gebeurd'],
  ['Dat betekend dat u wacht.', 'finite-not-participle: betekend > betekent'],
  ['Bedankt voor u bericht.', 'uw-before-noun: u > uw'],
  ['Wat is jou klantnummer?', 'jouw-before-noun: jou > jouw'],
  ['Bedankt voor jouw.', 'jou-alone: jouw > jou'],
  ['Dit model is groter als het vorige.', 'dan-after-comparative: als > dan'],
  ['Het is mogelijk om in the vullen.', 'te-not-the: the > te'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

// Each of these looks like a mistake to a rule that knows one frame only.
test.each([
  'Wij willen onze klanten service bieden.',
  'Dat wist ik niet, en wist je dat?',
  'Meld u aan en wend u tot de balie.',
  'Wordt je pakket vandaag bezorgd?',
  'Morgen word ik gebeld, en jij wordt gemaild.',
  'Wat u betaalt is wat het kost.',
  'De klant die betaalt is koning.',
  'Het is beter als u belt.',
  'Een groot bedrijf heeft een kop koffie en een soort naam.',
  'Zo zorgen wij voor u, met u contact opnemen doen wij graag.',
  'Wij sturen u bericht.',
  'Het bedrag behandeld in de brief is juist.',
  'Uw pakket, geleverd door de koerier, staat klaar.',
  'Wij leveren, mits wij de maten weten, en wat ik stuur nemen we mee.',
  'Een papieren versie kost geld, de cursor wacht op het woord volume.',
  'Je mail is er, je krijgt antwoord, en heb u dat al gezien.',
  'U kunt de volgorde waarin dat verandert, en gegevens kunnen worden verwerkt.',
  'Er is aan gewerkt, er wordt op gelet, en het is over een week betaald.',
  'Alle tijd is goed, en alle stukken heeft de monteur.',
  'Het pakket hebben wij, en te koop is het niet.',
])('nothing is wrong with: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('words that the client uses are right as they are', () => {
  expect(found('De lever tijd is lang.', new Set(['lever tijd']))).toEqual([]);
});
