import { expect, test } from 'vitest';

import { readPack } from './read-pack';
import { changedPack, problemsOf, samplePack } from './sample-pack';

const withAddress = (yaml: string) =>
  changedPack({ 'guidelines.yaml': `${samplePack['guidelines.yaml'] ?? ''}\n${yaml}\n` });

test('a pack says which form of address each language takes', () => {
  const reading = readPack(withAddress('address: { forms: { da: informal }, level: error }'));
  expect(reading.ok && reading.pack.guidelines.address).toEqual({
    forms: { da: 'informal' },
    level: 'error',
    mixed: 'warning',
  });
});

test.each([
  ['address: { forms: { da: du } }', 'expected one of formal, informal; found "du"'],
  ['address: { forms: { en: formal } }', 'Replybook knows no forms of address in "en"'],
  ['address: { forms: { de: formal } }', '"de" is not among the languages of pack.yaml'],
  ['address: { capitals: { da: forbid } }', 'capitals are no choice in "da", only in de and sv'],
  ['address: { form: { da: formal } }', 'did you mean "forms"?'],
  [
    'address: { forms: { da: informal }, examples: [{ bad: "Har du set det?", match: du, lang: da }] }',
    'the bad example "Har du set det?"',
  ],
])('%s is refused with what to do', (yaml, message) => {
  expect(problemsOf(withAddress(yaml)).join('\n')).toContain(message);
});
