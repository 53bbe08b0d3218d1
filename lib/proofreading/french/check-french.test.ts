import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { freeSpellers, spellerFor } from '@/tests/support/spellers-in-tests';

import type { CheckGrammar } from '../germanic/create-germanic-check';
import { createFrenchCheck } from './check-french';

let check: CheckGrammar;
beforeAll(async () => {
  const speller = await spellerFor('fr');
  if (!speller) throw new Error('There is no French dictionary.');
  check = createFrenchCheck(speller.files, (word) => speller.isWord(word));
});
afterAll(freeSpellers);

const none: ReadonlySet<string> = new Set();
/** `rule: place > suggestions` of each finding. */
const found = (text: string, accepted = none): string[] =>
  check(text, 'en', accepted).map(
    ({ rule, start, end, suggestions }) =>
      `${rule.replace('grammar/fr-', '')}: ${text.slice(start, end)} > ${suggestions.map((one) => one.text).join(', ')}`,
  );

test.each([
  ['Les frais de stockage sera facturés.', 'verb-and-subject: sera > seront'],
  ['Si ces conditions vous conviens, signez.', 'verb-and-subject: conviens > conviennent'],
  ['Demain, tu devrait la recevoir.', 'verb-and-subject: devrait > devrais'],
  ['Dès que vous aurait choisi, dites-le.', 'verb-and-subject: aurait > aurez'],
  ['Le numéro du compte n’étais pas valide.', 'verb-and-subject: étais > était'],
  ['Votre demande ai bien été reçue.', 'verb-and-subject: ai > a'],
  ['La caution seront rendue en juin.', 'verb-and-subject: seront > sera'],
  ['Vos dossiers ont été traité.', 'agreement: traité > traités'],
  ['Vos données ne seront pas perdu.', 'agreement: perdu > perdues'],
  ['Votre nouvelle carte a été posté lundi.', 'agreement: posté > postée'],
  ['Le montant de la facture est payée.', 'agreement: payée > payé'],
  ['Le poids indiqués ne va pas.', 'agreement: indiqués > indiqué'],
  ['Les articles sont de nouveau là et sont disponible.', 'agreement: disponible > disponibles'],
  [
    'Nous conseillons de redémarré votre routeur.',
    'infinitive-or-participle: redémarré > redémarrer',
  ],
  ['Vous avez un mois pour l’échangée.', 'infinitive-or-participle: échangée > échanger'],
  ['Ne le communiqué à personne.', 'infinitive-or-participle: communiqué > communiquez'],
  ['N’hésiter pas à appeler.', 'infinitive-or-participle: hésiter > hésitez'],
  ['Notre service à établi un avoir.', 'a-or-a: à > a'],
  ['Vous pouvez le nous envoyer.', "pronoun-place: le nous envoyer > nous l'envoyer"],
  ['Le parking ne pas est compris.', "negation: ne pas est > n'est pas"],
  ['Si vous déménagerez, prévenez-nous.', 'after-si: déménagerez > déménagez'],
  ['Le débit aura lieu sauf si vous aurez résilié.', 'after-si: aurez > avez'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('nothing is wrong with sentences that look like mistakes', () => {
  const right = readFileSync('tests/corpora/grammar/right-fr.txt', 'utf8').trim().split('\n');
  expect(right.flatMap((text) => found(text).map((one) => `${text} ${one}`))).toEqual([]);
});

test('words that the client uses are right as they are', () => {
  expect(found('Demain, tu devrait venir.', new Set(['devrait']))).toEqual([]);
});
