import type { Answer, Received } from './test-server.ts';

/** An answer of `/v2/check` as LanguageTool 6 gives it, with these matches. */
export function answerWith(matches: readonly unknown[] = [], more: object = {}): Answer {
  return {
    body: {
      software: {
        name: 'LanguageTool',
        version: '6.7',
        buildDate: '2025-10-10 10:10:10 +0000',
        apiVersion: 1,
        premium: false,
        premiumHint: 'You might be missing errors only the Premium version can find.',
        status: '',
      },
      warnings: { incompleteResults: false },
      language: {
        name: 'Danish',
        code: 'da',
        detectedLanguage: { name: 'Danish', code: 'da', confidence: 0.99, source: 'ngram' },
      },
      matches,
      sentenceRanges: [],
      extendedSentenceRanges: [],
      ...more,
    },
  };
}

export function matchAt(offset: number, length: number, more: object = {}): object {
  return {
    message: 'Possible spelling mistake found.',
    shortMessage: 'Spelling mistake',
    replacements: [{ value: 'fejl' }],
    offset,
    length,
    context: { text: 'en fjel', offset: 3, length: 4 },
    sentence: 'En fjel.',
    type: { typeName: 'UnknownWord' },
    rule: {
      id: 'HUNSPELL_RULE',
      description: 'Possible spelling mistake',
      issueType: 'misspelling',
      category: { id: 'TYPOS', name: 'Possible Typo' },
      isPremium: false,
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0,
    ...more,
  };
}

/** What a server reads that finds the word `fjel` wherever it stands, in text and in annotated text, and takes no more than `limit`. */
export function findFjel(limit: number): (request: Received) => Answer {
  return ({ path, fields }) => {
    if (path === '/v2/maxtextlength') return { body: String(limit) };
    const { whole, reading } = readFields(fields);
    if (reading.length > limit)
      return {
        status: 413,
        body: `Error: Your text exceeds the limit of ${limit} characters (it's ${reading.length} characters). Please submit a shorter text.`,
      };
    const found = [...whole.matchAll(/fjel/gu)].map(({ index }) => matchAt(index, 4));
    return answerWith(found, { sentenceRanges: [[0, whole.length]] });
  };
}

/** The whole text, markup blanked, and what the server counts of it. */
function readFields({ text, data }: Readonly<Record<string, string>>) {
  if (text !== undefined) return { whole: text, reading: text };
  const { annotation } = JSON.parse(data ?? '{}') as {
    annotation: { text?: string; markup?: string; interpretAs?: string }[];
  };
  return {
    whole: annotation
      .map(({ text: words, markup = '' }) => words ?? ' '.repeat(markup.length))
      .join(''),
    reading: annotation.map(({ text: words, interpretAs = '' }) => words ?? interpretAs).join(''),
  };
}
