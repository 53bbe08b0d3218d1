import { afterAll, beforeAll, expect, test } from 'vitest';

import { freeSpellers, spellerFor } from '@/tests/support/spellers-in-tests';

import type { CheckGrammar } from '../germanic/create-germanic-check';
import { createSwedishCheck } from './check-swedish';

let check: CheckGrammar;
beforeAll(async () => {
  const speller = await spellerFor('sv');
  if (!speller) throw new Error('There is no Swedish dictionary.');
  check = createSwedishCheck(speller.files, (word) => speller.isWord(word));
});
afterAll(freeSpellers);

const none: ReadonlySet<string> = new Set();
/** `rule: [place] to suggestion` of each finding. */
const found = (text: string, accepted = none): string[] =>
  check(text, 'en', accepted).map(
    ({ rule, start, end, suggestions }) =>
      `${rule.replace('grammar/sv-', '')}: ${text.slice(start, end)} > ${suggestions.map((one) => one.text).join(', ')}`,
  );

test.each([
  ['Vår kund tjänst hjälper dig gärna.', 'kund tjänst > kundtjänst'],
  ['Du hittar faktura numret högst upp.', 'faktura numret > fakturanumret'],
  ['Leverans tiden är tre dagar.', 'Leverans tiden > Leveranstiden'],
  ['Betalnings villkoren står på fakturan.', 'Betalnings villkoren > Betalningsvillkoren'],
  ['Pengarna sätts in på ditt bank konto.', 'bank konto > bankkonto'],
  ['Du får en mat kupong på 100 kr.', 'mat kupong > matkupong'],
  ['Vi skickar en ny bords skiva.', 'bords skiva > bordsskiva'],
  ['Du har fått en underhålls arbete.', 'underhålls arbete > underhållsarbete'],
  ['Prata med sjuk sköterskan.', 'sjuk sköterskan > sjuksköterskan'],
  ['Din ansökan om boende parkering är godkänd.', 'boende parkering > boendeparkering'],
])('a compound written apart: %s', (text, expected) => {
  expect(found(text)).toEqual([`split-compound: ${expected}`]);
});

test.each([
  ['Vi har en problem med lagret.', 'gender-of-noun: en > ett'],
  ['Skicka din ordernummer till oss.', 'gender-of-noun: din > ditt'],
  ['Vi har ändrat din uppgifter.', 'gender-of-noun: din > dina'],
  ['Vi ser ett stor problem.', 'form-of-adjective: stor > stort'],
  ['Vi har fått din ny adress.', 'form-of-adjective: ny > nya'],
  ['Paketet är försenad.', 'form-after-be: försenad > försenat'],
  ['Varorna är ny och oanvända.', 'form-after-be: ny > nya'],
  ['Vi kan hjälper dig med det.', 'infinitive-after-modal: hjälper > hjälpa'],
  ['Glöm inte att skickar kvittot.', 'infinitive-after-modal: skickar > skicka'],
  ['Vi har redan registrera din retur.', 'participle-after-have: registrera > registrerat'],
  ['När vi har fick den ringer vi.', 'participle-after-have: fick > fått'],
  ['Tullen behöva en kopia av fakturan.', 'present-of-verb: behöva > behöver'],
  ['Vi vill att du aktivera kontot.', 'present-of-verb: aktivera > aktiverar'],
  ['Vi är nöjd med resultatet.', 'form-after-be: nöjd > nöjda'],
  ['Vi såg att ett filter var trasig.', 'form-after-be: trasig > trasigt'],
  ['Det beror på en defekt ventilen.', 'definiteness: ventilen > ventil'],
  ['Boka tid med våra instruktör.', 'number-of-noun: instruktör > instruktörer'],
  ['Du kan träna på alla våra gymmen.', 'definiteness: gymmen > gym'],
  ['Bussen går varje halvtimmen.', 'definiteness: halvtimmen > halvtimme'],
  ['Reporna finns på den vänster sidan.', 'form-of-adjective: vänster > vänstra'],
  ['Du kan byta till ett större storlek.', 'gender-of-noun: ett > en'],
  ['Ditt konto har blivit spärrad efter tre försök.', 'form-after-be: spärrad > spärrat'],
  ['Pengarna betalas ut till de konto som du angav.', 'gender-of-noun: de > det'],
  ['Vi råder dig att regelbunden rengöra filtret.', 'adverb-with-t: regelbunden > regelbundet'],
  ['Det är den beloppet som står på raden.', 'gender-of-noun: den > det'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

// Each of these looks like a mistake to a rule that knows one frame only.
test.each([
  'Ring verkstaden och välj en dag.',
  'Våra tekniker lagar den i morgon.',
  'Glasögonen är klara, och paketen är skickade.',
  'En kunds order är en sjuk sköterskas sak.',
  'En kopp kaffe och ett glas vatten kostar 40 kr.',
  'Klicka på höger sida av den första sidan.',
  'Du har en särskilt stark signal och ett mycket bra nät.',
  'Vilket protokoll servern använder är okänt.',
  'Så gott vi kan svarar vi i dag.',
  'De program du har öppna är många.',
  'Ditt nya kort är spärrat, men dina pengar är kvar.',
  'Till exempel fakturor och kvitton sparar vi.',
  'Det vi har kom i går, och så gott vi kan svarar vi.',
  'Klicka i den blå cirkeln och på de två vita knapparna.',
  'Filen meta.xml har dubbla namn, och bilen har dubbla dörrar.',
  'Din resa med tåget är bokad, och bilen är inne för service onsdagen den 12 juni.',
  'Du kan be teknikern kontrollera kabeln, och kunden kan du svara.',
  'Ett bättre pris, en senare leverans och de paket som är på väg.',
  'En hög hastighet och en kunds order kostar lika mycket.',
])('nothing is wrong with: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('words that the client uses are right as they are', () => {
  expect(found('Vår kund tjänst hjälper dig.', new Set(['kund tjänst']))).toEqual([]);
});
