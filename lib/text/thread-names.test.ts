import { expect, test } from 'vitest';

import { isNameFromThread } from './thread-names';

const thread = {
  customer: { name: 'Mette Sørensen-Bøgh', email: 'mette.soerensen@example.test' },
  agent: 'Åse',
  thread: 'Hej. Min nabo Thorbjørn og jeg venter.\nRouteren blinker.',
};

test.each(['Mette', 'mettes', 'Sørensen-Bøgh', 'soerensen', 'ÅSE', 'Thorbjørn', 'Thorbjørns'])(
  'the name %s stays out of the dictionary',
  (word) => expect(isNameFromThread(word, thread)).toBe(true),
);

test.each(['fiberboks', 'Routeren', 'nabo', 'Met'])('the word %s may go into it', (word) =>
  expect(isNameFromThread(word, thread)).toBe(false),
);

test('with nothing known of the thread no word is a name', () => {
  expect(isNameFromThread('Mette', {})).toBe(false);
});
