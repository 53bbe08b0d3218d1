import { expect, test } from 'vitest';

import { leadingTexts } from './leading-texts';
import { parsePattern } from './parse-pattern';

const leadsOf = (pattern: string) => leadingTexts(parsePattern(pattern).node)?.toSorted();

test.each([
  ['venligst', ['venligst']],
  ['i henhold til', ['i henhol']],
  ['(?:det er )?ikke', ['det er i', 'ikke']],
  ['[Hh]vis (?:du|vi)', ['hvis du', 'hvis vi']],
  [String.raw`(?<=\bhar )(?:sende|send)r?`, ['send', 'sende', 'sender', 'sendr']],
  [String.raw`^Dear(?= \p{Lu})`, ['dear']],
  ['(?:ab)+c', ['ab']],
  [String.raw`ja|\d+ kr`, undefined],
  [String.raw`(?:\p{L}+ )?tak`, undefined],
  ['(?:ja)?', undefined],
  ['[^a]b', undefined],
])('every match of %s begins with one of these', (pattern, expected) => {
  expect(leadsOf(pattern)).toEqual(expected);
});

test('where lists make too many, fewer letters are kept', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((one) => letters.map((other) => `${one}${other}xy`));
  const leads = leadsOf(`(?:${pairs.join('|')})(?:${letters.join('|')})`);
  expect(leads).toHaveLength(pairs.length);
});
