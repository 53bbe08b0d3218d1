import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { freeSpellers, spellerFor } from '@/tests/support/spellers-in-tests';

import { createDanishCheck, type CheckDanish } from './check-danish';

let check: CheckDanish;
beforeAll(async () => {
  const speller = await spellerFor('da');
  if (!speller) throw new Error('There is no Danish dictionary.');
  check = createDanishCheck(speller.files, (word) => speller.isWord(word));
});
afterAll(freeSpellers);

const none: ReadonlySet<string> = new Set();
/** `rule: [place] to suggestion` of each finding. */
const found = (text: string, accepted = none): string[] =>
  check(text, 'en', accepted).map(
    ({ rule, start, end, suggestions }) =>
      `${rule.replace('grammar/da-', '')}: ${text.slice(start, end)} > ${suggestions.map((one) => one.text).join(', ')}`,
  );

describe('verb forms', () => {
  test.each([
    ['Husk at vedlægger kvitteringen.', 'infinitive-after-at: vedlægger > vedlægge'],
    ['For at aktivér aftalen skal vi bruge dit nummer.', 'infinitive-after-at: aktivér > aktivere'],
    ['Vi vil gerne hjælper dig.', 'infinitive-after-modal: hjælper > hjælpe'],
    ['Kan kunden selv henter pakken?', 'infinitive-after-modal: henter > hente'],
    ['Vi sende pakken i dag.', 'present-after-subject: sende > sender'],
    ['Når vi modtage varen, får du besked.', 'present-after-subject: modtage > modtager'],
    ['Når det er gjort, aktivere vi aftalen.', 'present-after-subject: aktivere > aktiverer'],
    ['Det er en fejl, som vi undersøge.', 'present-after-subject: undersøge > undersøger'],
    ['Vi har sende dig en ny faktura.', 'participle-after-have: sende > sendt'],
    ['Vi har desværre lavede en fejl.', 'participle-after-have: lavede > lavet'],
    [
      'Det er et køleskab, som vi skulle leveret på fredag.',
      'infinitive-after-modal: leveret > levere',
    ],
    ['Sig til, hvis du interesseret.', 'verb-missing: interesseret > er interesseret'],
    ['Jeg er skriver om din ordre.', 'verb-twice: er skriver > skriver'],
    ['Vi er glade for høre, at det virker nu.', 'missing-at: høre > at høre'],
    ['Skriv det her, så rettes jeg den i dag.', 'no-passive: rettes > retter'],
    ['Døren skal stå åben, for fryseren veje 78 kg.', 'present-after-subject: veje > vejer'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('what stands before a noun, and after er', () => {
  test.each([
    ['Der er en problem med ordren.', 'gender-of-noun: en > et'],
    ['Vi har modtaget din brev.', 'gender-of-noun: din > dit'],
    ['Vi har opdateret din oplysninger.', 'gender-of-noun: din > dine'],
    ['Vi har et stor problem.', 'form-of-adjective: stor > stort'],
    ['Din ny ordre er sendt.', 'form-of-adjective: ny > nye'],
    ['Prøv igen med stor bogstaver.', 'form-of-adjective: stor > store'],
    ['Måleren er gammelt, så vi skifter den.', 'form-after-be: gammelt > gammel'],
    ['Vi kan se, at vejret er god.', 'form-after-be: god > godt'],
    ['Vi har sendt din ordren.', 'definite-twice: ordren > ordre'],
    ['Vi sender to pakke til dig.', 'plural-after-number: pakke > pakker'],
    ['Det tager et par minut.', 'plural-after-number: minut > minutter'],
    ['Du kan tale med en rådgivere i morgen.', 'singular-after-article: rådgivere > rådgiver'],
    ['Vi flytter saldoen til det nye kortet.', 'definite-twice: kortet > kort'],
    ['Pengene sættes ind på din kort.', 'gender-of-noun: din > dit'],
    ['Stoffet krymper ved det første vask.', 'gender-of-noun: det > den'],
    ['Vejret har været dårlig i dag.', 'form-after-be: dårlig > dårligt'],
    ['Skriv, hvornår du er flyttede ind.', 'form-after-be: flyttede > flyttet'],
    ['Der er mange tom kasser på lageret.', 'form-of-adjective: tom > tomme'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

test.each([
  ['Skriv til vores kunde service i dag.', 'split-compound: kunde service > kundeservice'],
  ['Kan du sende os ordre nummeret?', 'split-compound: ordre nummeret > ordrenummeret'],
  ['Beløbet bliver tilbage betalt i morgen.', 'split-compound: tilbage betalt > tilbagebetalt'],
  ['Vi beklager det hændelige sammen stød i går.', 'split-compound: sammen stød > sammenstød'],
  [
    'Det er uden at betale oprettelse gebyr.',
    'split-compound: oprettelse gebyr > oprettelsesgebyr',
  ],
])('one word written as two: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['Kommer fejlen igen, vi sender en montør.', 'word-order: vi sender > sender vi'],
  ['Meld afbud i tide, ellers vi opkræver et gebyr.', 'word-order: vi opkræver > opkræver vi'],
])('the verb before its subject: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

// Each of these looks like a mistake to a rule that knows one frame only.
test.each([
  'Vi ved, at kunder ringer om aftenen.',
  'Jeg håber, at pakken kommer i morgen.',
  'Vil du vide, hvad det koster, så skriv til os.',
  'Så snart vi har set på det, sender vi dig et svar.',
  'Lad os se på det sammen, og lad kunden vente.',
  'Jeg så pakken komme ind på lageret.',
  'Du kan ringe, skrive eller sende en mail.',
  'Det tog to år og kostede mange penge.',
  'Vi sender en ny i dag, og du beholder den gamle.',
  'Vi holder øje med det i de næste par dage.',
  'Dit gamle kort virker, indtil du får det nye.',
  'En kop kaffe og et glas vand koster 40 kr.',
  'Vi skifter din vandmåler torsdag den 10. december.',
  'Hold knappen inde i ti sekunder, og stil tingene ud til vejen.',
  'Kan en nabo lukke os ind?',
  'Skaden er sket, før forsikringen trådte i kraft.',
  'Mange bruger stadig den gamle adresse.',
  'Er der ti par sko på lageret, ringer der altid en kunde.',
  'De store kunder har deres egen rådgiver.',
  'Tak for dit hurtige svar og dine gode billeder.',
  'Har din leder spørgsmål, må hun gerne skrive.',
  'Den slags råd er guld værd for os, og velkommen tilbage.',
  'Prisen er 100 kr. pr. person plus moms.',
  'Vi har fået tre pressefotos og to film.',
  'Klik på »Glemt kode«, og vent to-tre hverdage.',
  'Vi har med interesse læst om din oplevelse.',
  'Det var et særlig godt tilbud til de rigtigt gode kunder.',
  'Tomme celler og tomme kasser vises ikke.',
  'Der kan stå meget, for eksempel filnavn og størrelse.',
  'Programmet viser aktuelt dokumentet, og når du senere bruger dataene, er de der.',
  'Der er mere end en linje tekst på et ark papir udenfor sidehovedet.',
  'Tilføj et felt kaldet »Navn« og en post læst i filen.',
  'Vi kan give en anden person adgang til kontoen.',
  'Dette svarer til et klik, hvilket giver dig mulighed for det.',
  'Jeres aftale løber til maj, og dit udløber i dag.',
  'Klik på Åbn pakke, og kopier række 1 med overskrifterne.',
  'Filen åbnes i dit standard XML-program, hvis det er sat op.',
  'Er du under 18 år, skal en forælder underskrive det.',
  'Så snart det er gjort, genberegner systemet det hele.',
  'Så har folk det med ikke at svare.',
  'Du kan hurtigt dele filer og skifte bruger uden problemer.',
  'Brug et falsk navn, en angivet værdi eller en øverste grænse.',
  'Det skete, da du havde det, da du installerede det.',
  'Er dette felt tomt, sletter du en fil permanent.',
  'Skriv et tegn, et blanktegn og den mængde linjer, du vil have.',
  'Når du rengør den, bruger du en klud, og dit betalingskort udløb i går.',
  'Har du set, at den vare, du ønsker, er på lager?',
  'Hvis du ser den vare, du ønsker, så køb den.',
  'Så ses vi, og så synes jeg, at vi mødes der.',
  'Tegningen vises omkring en spejlingsakse.',
  'Hvis du har nummererede afsnit, vil kun de markerede dele blive sorterede.',
  'Du kan enten gemme værdien nu eller senere gemme dokumentet.',
  'Siderne kan overordnet opdeles i to, med andre ord resultatet her.',
  'Angiv, at kun rækker, som har et tal, skal vises.',
  'Linjerne vises med en skriftstørrelse på 12 punkt.',
  'Det er tandlægevagten, du skal have fat i.',
  'Vi opretter holdet, såfremt mindst otte melder sig.',
  'Lugten skyldes som regel bakterier i beholderen.',
  'Smør akslen med en anelse vaseline, og opløs et brev citronsyre i en liter vand.',
  'Undlad at vaske hår dagen før, og skyl kun med lunkent vand.',
  'Det er en fordel, hvis I deler eleverne i grupper på seks.',
  'Båden er taget på land og står på stativ nummer 41.',
  'Er lugten der stadig, så er det formentlig offeranoden, der er tæret.',
  'Lyden kører fint, så det er for det meste enheden, der ikke kan følge med.',
])('nothing is wrong with: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('places are those of the text, after emoji and in the second sentence too', () => {
  const text = 'Hej 😀! Vi sende pakken.';
  const [finding] = check(text, 'en', none);
  expect(text.slice(finding?.start, finding?.end)).toBe('sende');
});

test('a word that the client uses is right as it is', () => {
  const text = 'Vi har et stor problem.';
  expect(found(text)).toHaveLength(1);
  expect(found(text, new Set(['stor']))).toEqual([]);
});

test('masked stretches are no words, and nothing is guessed across them', () => {
  expect(found('Vi \uFFFC sende pakken.')).toEqual([]);
});
