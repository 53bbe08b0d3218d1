import { afterAll, beforeAll, expect, test } from 'vitest';

import { freeSpellers, spellerFor } from '@/tests/support/spellers-in-tests';

import type { CheckGrammar } from '../germanic/create-germanic-check';
import { createGermanCheck } from './check-german';

let check: CheckGrammar;
beforeAll(async () => {
  const speller = await spellerFor('de');
  if (!speller) throw new Error('There is no German dictionary.');
  check = createGermanCheck(speller.files, (word) => speller.isWord(word));
});
afterAll(freeSpellers);

const none: ReadonlySet<string> = new Set();
/** `rule: [place] to suggestion` of each finding. */
const found = (text: string, accepted = none): string[] =>
  check(text, 'en', accepted).map(
    ({ rule, start, end, suggestions }) =>
      `${rule.replace('grammar/de-', '')}: ${text.slice(start, end)} > ${suggestions.map((one) => one.text).join(', ')}`,
  );

test.each([
  ['Ihre Telefon Nummer fehlt noch.', 'Telefon Nummer > Telefonnummer'],
  ['Unser Kunden Service hilft Ihnen.', 'Kunden Service > Kundenservice'],
  ['Im Anmelde Formular fehlt etwas.', 'Anmelde Formular > Anmeldeformular'],
  ['Die Vertrags Laufzeit beträgt ein Jahr.', 'Vertrags Laufzeit > Vertragslaufzeit'],
  ['Ihre Reklamations Anfrage ist da.', 'Reklamations Anfrage > Reklamationsanfrage'],
  ['Bitte nennen Sie Ihre E-Mail Adresse.', 'E-Mail Adresse > E-Mail-Adresse'],
  ['Wir kommen am Montag Abend vorbei.', 'Montag Abend > Montagabend'],
  ['Der Paket Dienst hat sie verloren.', 'Paket Dienst > Paketdienst'],
])('a compound written apart: %s', (text, expected) => {
  expect(found(text)).toEqual([`split-compound: ${expected}`]);
});

test.each([
  ['Ich hoffe, das Sie zufrieden sind.', 'dass-not-das: das > dass'],
  ['Es tut uns leid, das die Ware fehlt.', 'dass-not-das: das > dass'],
  ['Dass ist leider nicht möglich.', 'das-not-dass: Dass > Das'],
  ['Wir haben dass Paket verschickt.', 'das-not-dass: dass > das'],
  ['Können Sie uns dass bitte schicken?', 'das-not-dass: dass > das'],
  ['Das Gerät ist seid Montag defekt.', 'seit-not-seid: seid > seit'],
  ['Schön, dass ihr zufrieden seit.', 'seid-not-seit: seit > seid'],
  [
    'Wir bitten Sie, die Ware zurück zu senden.',
    'infinitive-with-zu: zurück zu senden > zurückzusenden',
  ],
  ['Der Tarif ist günstiger wie der alte.', 'als-after-comparative: wie > als'],
  ['Sie kamen mehr wie zwei Stunden zu spät.', 'als-after-comparative: wie > als'],
  [
    'Wir haben den Anschluss geprüft und festgestellt, das die Leitung fehlt.',
    'dass-not-das: das > dass',
  ],
  ['Es tut uns leid, das deine Bestellung fehlt.', 'dass-not-das: das > dass'],
  ['Leider ist Größe 43 aus, wir bekommt aber Nachschub.', 'verb-of-subject: bekommt > bekommen'],
  ['Den Rest erledigt wir.', 'verb-of-subject: erledigt > erledigen'],
  ['Gern, ich prüfen es heute.', 'verb-of-subject: prüfen > prüfe'],
  ['Bitte überprüfe Sie vorher Ihre Angaben.', 'verb-of-subject: überprüfe > überprüfen'],
  ['Der Fahrer konnten nicht ausladen.', 'verb-of-subject: konnten > konnte'],
  ['Ihre Unterlagen ist da.', 'verb-of-subject: ist > sind'],
  ['Für die Buchung ist keine Gebühren angefallen.', 'verb-of-subject: ist > sind'],
  [
    'Melden Sie sich ab, damit die Änderung wirksam werdet.',
    'verb-of-subject: werdet > wird, werden',
  ],
  [
    'Ich muss mitteilen, dass der Flug gestrichen werden ist.',
    'worden-after-participle: werden > worden',
  ],
  ['Gern bieten wir Ihnen ein Testphase an.', 'gender-of-noun: ein > eine'],
  [
    'Wir brauchen eine Kopie Ihres Fahrzeugschein.',
    'genitive-of-noun: Fahrzeugschein > Fahrzeugscheins, Fahrzeugscheines',
  ],
  ['Ich habe mir Ihre Rechnung an geschaut.', 'split-participle: an geschaut > angeschaut'],
  [
    'Es kam zurück, weil die IBAN war nicht gültig.',
    'verb-last: war nicht gültig > nicht gültig war',
  ],
  ['Es tut uns leid, dass unser Fahrer unfreundlich wahr.', 'war-not-wahr: wahr > war'],
  ['Wen Sie Hilfe brauchen, rufen Sie an.', 'wenn-not-wen: Wen > Wenn'],
  ['Wir können Ihnen zwei Lösung anbieten.', 'number-of-noun: Lösung > Lösungen'],
  ['Wir freuen uns, dass ihnen die Probe gefällt.', 'capital-of-address: ihnen > Ihnen'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

// Each of these looks like a mistake to a rule that knows one frame only.
test.each([
  'Kundenservice Karten',
  'Unsere Mitarbeiterin war krank.',
  'Wir wollen unseren Kunden Service bieten.',
  'Firma Müller und Frau Schmidt kommen Anfang Mai.',
  'Ende Juni senden wir Ihnen zwei Kilo Kartoffeln und eine Tasse Kaffee.',
  'Das Thema Datenschutz ist uns wichtig, das Projekt Alpha auch.',
  'Ein Angebot, das Kunden Freude macht, ist gut.',
  'Wir freuen uns, wenn das Kunden Zeit spart.',
  'Das Gerät, das Sie bestellt haben, ist da.',
  'Alles, das wir haben, schicken wir Ihnen.',
  'Ich hoffe das Beste und weiß das zu schätzen.',
  'Dass Sie warten mussten, tut uns leid.',
  'Auf dem Weg Dateien hochzuladen, fällt leicht.',
  'Seid ihr seit Montag zurück?',
  'Es fängt an zu regnen, und der Kunde hört auf zu warten.',
  'Das ist nicht mehr wie in alten Tagen und besser, wie Sie sagen.',
  'Ein schneller wie günstiger Versand ist uns wichtig.',
  'Alles, was wir bestellt haben, wird heute von uns erledigt.',
  'Wir, bekannt für gute Ware, und Sie und ich haben Zeit.',
  'Ich bitte Sie und rufe Sie an. Habe Sie leider nicht erreicht.',
  'Die Liste ist lang, und das Formular können Sie hier finden.',
  'Unser Bauleiter kommt, und in der einen Datei steht alles.',
  'Von da an geschlossen, von hier aus genutzt und von nun an geplant.',
  'Unsere Kunden wissen, dass wir ihnen helfen, und wir sagen es ihnen gern.',
  'Ihr seid zufrieden, wenn ihr pünktlich beliefert werdet.',
  'Wir hoffen, dass Ihr Traum wahr wird, weil das Paket gestern noch nicht da war.',
  'Sie müssen ihnen das sagen, und ich würde nicht unter ihnen stehen.',
  'Einige Leute fragen, ob sie zufrieden sind mit uns, weil er hat warten müssen.',
  'Wen haben Sie gefragt, und wen fragen Sie morgen?',
  'Das Laden des Akkus und die Wahl des Namens sind Teil des Tests.',
])('nothing is wrong with: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('words that the client uses are right as they are', () => {
  expect(found('Ihre Telefon Nummer fehlt noch.', new Set(['Telefon Nummer']))).toEqual([]);
});

test('masked stretches are no words, and nothing is guessed across them', () => {
  expect(found('Ihre Telefon \uFFFC Nummer fehlt.')).toEqual([]);
});
