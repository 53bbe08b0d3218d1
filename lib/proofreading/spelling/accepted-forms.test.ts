import { describe, expect, test } from 'vitest';

import { createAcceptedForms } from './accepted-forms';

const dictionary = new Set(['aftale', 'kunde', 'abonnement', 'Vertrag', 'installation']);
const isWord = (word: string) => dictionary.has(word);
const forms = createAcceptedForms(['Nordlys', 'fiberboks', 'zapchat', 'fiberlåda', 'tv', 'Zyxel']);

describe('a word of the client is right in each of its forms', () => {
  test.each([
    ['as it stands', 'fiberboks'],
    ['at the start of a sentence', 'Fiberboks'],
    ['shouted', 'FIBERBOKS'],
    ['genitive', 'fiberboksens'],
    ['genitive of a name', "Zyxel's"],
    ['definite form', 'fiberboksen'],
    ['plural', 'fiberbokse'],
    ['definite plural', 'fiberboksene'],
    ['Danish plural of persons', 'zapchaterne'],
    ['a doubled last letter', 'zapchatten'],
    ['Swedish plural in place of the last vowel', 'fiberlådor'],
    ['Swedish definite plural', 'fiberlådorna'],
    ['Dutch diminutive', 'zapchatje'],
    ['after an apostrophe, however short the word', "tv'et"],
    ['first part of a compound', 'fiberboksinstallation'],
    ['with a linking s', 'fiberboksskunde'],
    ['with a hyphen', 'Nordlys-aftale'],
    ['a name in a compound', 'Nordlysabonnement'],
    ['last part of a compound', 'kundefiberboks'],
  ])('%s: %s', (_form, word) => {
    expect(forms.has(word, isWord)).toBe(true);
  });
});

describe('what only looks like a form is not accepted', () => {
  test.each([
    ['another word that begins so', 'fiberboksxyl'],
    ['an ending on a word of two letters', 'tven'],
    ['a letter missing', 'fiberbks'],
    ['a compound with no word', 'fiberboksinstalation'],
    ['small letters of a name', 'nordlys'],
  ])('%s: %s', (_what, word) => {
    expect(forms.has(word, isWord)).toBe(false);
  });
});
