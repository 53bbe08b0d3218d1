import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import { makeFinding } from '@/lib/text/make-finding';

import { findDoubledSentences, findDoubledWords } from './find-doubled';

interface DoubledMessages {
  readonly word: (word: string) => string;
  readonly sentence: string;
}

const MESSAGES: Readonly<Record<string, DoubledMessages>> = {
  en: {
    word: (word) => `"${word}" stands twice. Take one away.`,
    sentence: 'You have already written this sentence above.',
  },
  da: {
    word: (word) => `»${word}« står to gange. Fjern det ene.`,
    sentence: 'Den sætning har du allerede skrevet ovenfor.',
  },
  de: {
    word: (word) => `„${word}“ steht zweimal da. Eines kann weg.`,
    sentence: 'Diesen Satz haben Sie weiter oben schon geschrieben.',
  },
};

/** Words and sentences written twice, which happens when a reply is pieced together. */
export function createDoubledCheck(packId: string): CheckWholeReply {
  return (text, context) => {
    const say = MESSAGES[primaryLanguage(context.screenLanguage)] ?? MESSAGES['en'];
    if (say === undefined) return [];
    return [
      ...findDoubledWords(text, context.language).map(({ start, end, word }) =>
        makeFinding(
          {
            ...wanted(packId, 'doubled-word'),
            span: { start, end },
            message: say.word(word),
            suggestions: [{ text: word }],
          },
          context,
        ),
      ),
      ...findDoubledSentences(text, context.language).map((span) =>
        makeFinding(
          { ...wanted(packId, 'doubled-sentence'), span, message: say.sentence },
          context,
        ),
      ),
    ];
  };
}

function wanted(packId: string, id: string) {
  return {
    packId,
    guideline: { id, level: 'warning' },
    category: 'measure',
    checker: 'reply',
  } as const;
}
