import { expect, test } from 'vitest';

import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

import { checkParagraph } from './check-paragraph';
import { compileGuidelines } from './compile-guidelines';
import type { Guidelines, Rule } from './guidelines';

const context: ReplyContext = { kind: 'public', language: 'da', screenLanguage: 'da' };
const pieces =
  'så|blåbærgrød|Straße|déjà vu|🙂|👩‍👩‍👧|İ|tak, tak|ﬁn|e\u0301te\u0301|kr 5| |\u00A0|, |.\r\n|\n\n|\r\n'.split(
    '|',
  );
const rules = [
  'så',
  'blåbær[a-zæøå]+',
  'straße',
  String.raw`d\w+ vu`,
  'été',
  '🙂',
  String.raw`kr \d`,
  'tak, tak',
].map((token, index): Rule => ({
  id: `rule-${index}`,
  extends: 'existence',
  level: 'warning',
  message: '%s',
  ignoreCase: true,
  nonword: index % 2 === 0,
  tokens: [token],
  suggest: [],
  examples: [],
}));

test('a finding is where its text stands, with emoji, accents apart and any line end', () => {
  for (const text of texts()) {
    for (const { start, end, message } of find(rules, text)) {
      // The message of these rules is what matched, composed.
      expect(text.slice(start, end).normalize('NFC')).toBe(message);
    }
  }
});

test('paragraph by paragraph finds what is found in all of the text', () => {
  for (const text of texts()) {
    const apart = splitParagraphs(text).flatMap((paragraph) =>
      find(rules, text.slice(paragraph.start, paragraph.end)).map((finding) => ({
        ...finding,
        start: finding.start + paragraph.start,
        end: finding.end + paragraph.start,
      })),
    );
    expect(sorted(apart)).toEqual(sorted(find(rules, text)));
  }
});

test('the order of the rules changes nothing', () => {
  for (const text of texts()) {
    expect(sorted(find(rules.toReversed(), text))).toEqual(sorted(find(rules, text)));
  }
});

function find(some: readonly Rule[], text: string): Finding[] {
  const guidelines: Guidelines = {
    languages: ['da'],
    terms: [],
    parts: [],
    placeholders: { styles: [], leftOver: 'error' },
    rules: some,
    words: {},
  };
  return checkParagraph(compileGuidelines('p', guidelines), text, context);
}

/** The same texts every time, half of them with their accents apart. */
function texts(): string[] {
  let state = 11;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 150 }, (_, index) =>
    Array.from({ length: 20 }, () => pieces[random(pieces.length)])
      .join('')
      .normalize(index % 2 === 0 ? 'NFC' : 'NFD'),
  );
}

function sorted(findings: readonly Finding[]): Finding[] {
  const key = ({ start, rule }: Finding) => `${String(start).padStart(6, '0')} ${rule}`;
  return findings.toSorted((one, other) => key(one).localeCompare(key(other)));
}
