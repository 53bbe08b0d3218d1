import { expect, test } from 'vitest';

import { MASK } from '@/lib/text/mask-reply';

import { checkParagraph } from './check-paragraph';
import { compileGuidelines } from './compile-guidelines';
import { findPatternProblems } from './find-pattern-problems';
import type { Rule } from './guidelines';
import {
  existenceRule,
  sampleContext,
  sampleGuidelines,
  substitutionRule,
} from './sample-guidelines';

function check(rule: Rule, text: string, screenLanguage = 'en') {
  const compiled = compileGuidelines('nordlys', sampleGuidelines({ rules: [rule] }));
  return checkParagraph(compiled, text, sampleContext({ screenLanguage }));
}

const found = (rule: Rule, text: string) =>
  check(rule, text).map(({ start, end }) => text.slice(start, end));
const suggested = (rule: Rule, text: string) =>
  check(rule, text).map(({ suggestions }) => suggestions.map((each) => each.text));

test('an existence rule finds its patterns and says so in its own words', () => {
  const rule = existenceRule({
    id: 'reproach',
    tokens: ['som jeg allerede har (?:skrevet|sagt)'],
    suggest: ['kort sagt'],
    message: { da: 'Undgå »%s«.', en: "Avoid '%s'." },
  });
  const text = 'Som jeg allerede har sagt, er det 5 % af 10.';
  expect(check(rule, text)).toEqual([
    {
      start: 0,
      end: 25,
      rule: 'nordlys/reproach',
      checker: 'guidelines',
      category: 'style',
      level: 'warning',
      certainty: 1,
      message: "Avoid 'Som jeg allerede har sagt'.",
      suggestions: [{ text: 'Kort sagt' }],
    },
  ]);
  expect(check(rule, text, 'da')[0]?.message).toBe('Undgå »Som jeg allerede har sagt«.');
});

test('patterns match whole words in every language', () => {
  const rule = existenceRule({ tokens: ['år', 'måske'] });
  expect(found(rule, 'årsag, i år, får, Måske, dårlig år.')).toEqual(['år', 'Måske', 'år']);
});

test('a rule of signs may stand inside words when it says nonword', () => {
  const rule = existenceRule({ tokens: ['!{2,}', String.raw`\?\?`], nonword: true });
  expect(found(rule, 'Hej!!! Hvad?? Ja!')).toEqual(['!!!', '??']);
});

test('capitals count unless the rule ignores them', () => {
  expect(found(existenceRule({ tokens: ['asap'], ignoreCase: false }), 'ASAP asap')).toEqual([
    'asap',
  ]);
});

test('word letters, edges and digits of a pattern know all alphabets', () => {
  const rule = existenceRule({ tokens: [String.raw`\bå\w+\b`, String.raw`\d+ Stück`] });
  expect(found(rule, 'En årsag og ٣ Stück')).toEqual(['årsag', '٣ Stück']);
});

test('a space in a pattern is any space of the text', () => {
  expect(found(existenceRule({ tokens: ['så vidt'] }), 'så\u00A0vidt')).toEqual(['så\u00A0vidt']);
});

test('no pattern reaches over masked text', () => {
  for (const token of [
    'a.*b',
    'a[^x]*b',
    String.raw`a\W+b`,
    String.raw`a\D+b`,
    String.raw`a[\s\S]*b`,
    String.raw`a\S*b`,
  ]) {
    expect([token, ...found(existenceRule({ tokens: [token] }), `a${MASK}b`)]).toEqual([token]);
  }
  expect(found(existenceRule({ tokens: ['a[^x]*'] }), `ab${MASK}`)).toEqual(['ab']);
  expect(found(existenceRule({ tokens: ['nu.*'] }), `nu ja ${MASK} nej`)).toEqual(['nu ja']);
});

test('decomposed text is found at its own offsets', () => {
  const text = '👍🏽 Desværre, på gensyn, måske nu'.normalize('NFD');
  const rule = existenceRule({ tokens: ['på gensyn', 'måske'] });
  expect(found(rule, text)).toEqual(['på gensyn'.normalize('NFD'), 'måske'.normalize('NFD')]);
});

test('a substitution rule offers what is right, the longest pattern first', () => {
  const rule = substitutionRule({
    swap: { 'i henhold': 'efter', 'i henhold til': 'efter|ifølge', 'as of (now|today)': 'from $1' },
    message: "Use '%s' instead of '%s'.",
  });
  expect(check(rule, 'I henhold til aftalen')).toEqual([
    {
      start: 0,
      end: 13,
      rule: 'nordlys/rule',
      checker: 'guidelines',
      category: 'style',
      level: 'warning',
      certainty: 1,
      message: "Use 'efter' or 'ifølge' instead of 'I henhold til'.",
      suggestions: [{ text: 'Efter' }, { text: 'Ifølge' }],
    },
  ]);
  expect(suggested(rule, 'it counts as of today')).toEqual([['from today']]);
});

test('arguments of a message can be named by their number', () => {
  const rule = substitutionRule({ swap: { ca: 'cirka' }, message: '100%% »%[2]s« → »%[1]s«' });
  expect(check(rule, 'Det er ca 5').map(({ message }) => message)).toEqual(['100% »ca« → »cirka«']);
});

test('what is already right is no finding', () => {
  const rule = substitutionRule({ swap: { 'wi-?fi': 'Wi-Fi' } });
  expect(found(rule, 'Wi-Fi og wifi')).toEqual(['wifi']);
});

test('back-references work beside other patterns', () => {
  const rule = existenceRule({ tokens: [String.raw`(\w+) \1`, '(?:en|et) fejl'] });
  expect(found(rule, 'Det det er en fejl')).toEqual(['en fejl', 'Det det'].toReversed());
});

test('a pattern that is none is a problem with its key, and the others still work', () => {
  const rules = [existenceRule({ tokens: ['(bare', 'jo', 'x*', '(?(1)a)'] })];
  expect(findPatternProblems(sampleGuidelines({ rules }))).toEqual([
    { key: 'rules[0].tokens[0]', message: '"(bare" is not a pattern: a "(" is not closed' },
    {
      key: 'rules[0].tokens[2]',
      message: '"x*" is not a pattern: it matches where there is nothing at all',
    },
    {
      key: 'rules[0].tokens[3]',
      message: '"(?(1)a)" is not a pattern: "(?(…)" conditions are not supported',
    },
  ]);
  expect(found(existenceRule({ tokens: ['(bare', 'jo'] }), 'Det er jo bare')).toEqual(['jo']);
});

test('a rule that is not sure says how certain it is', () => {
  const rule = { ...existenceRule({ id: 'blunt', tokens: ['why'] }), certainty: 0.4 };
  expect(check(rule, 'Why is that?').map(({ certainty }) => certainty)).toEqual([0.4]);
});

test('a replacement keeps what its pattern caught, also where the pattern looks around itself', () => {
  const rule = substitutionRule({ id: 'lose', swap: { '(not|to) loose(?= your)': '$1 lose' } });
  expect(suggested(rule, 'You will not loose your data.')).toEqual([['not lose']]);
  expect(suggested(rule, 'It is not loose.')).toEqual([]);
});
