import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';
import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { splitSentences } from '@/lib/text/split-sentences';

import { guessLanguage, isAlike, type GuessedLanguage } from './guess-language';
import { mixUpMessages } from './mix-up-messages';
import { nameLanguages } from './name-languages';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

interface LanguageSetting extends MixUpSetting {
  /** The client's, first is the default. */
  readonly languages: readonly string[];
}

/** A reply of fewer words is not judged as a whole, nor is a mail. */
const MIN_WORDS = 12;
/** A paragraph of fewer words may be a quotation or a name. */
const MIN_PARAGRAPH_WORDS = 20;
/** With a greater share the reply is meant to be in two languages. */
const MAX_SHARE = 0.4;

/** The reply is in none of the client's languages, or not in the customer's; said once. Else a paragraph in another one. */
export function createLanguageCheck(setting: LanguageSetting): CheckWholeReply {
  if (isOff('wrong-language', setting) || setting.languages.length === 0) return () => [];
  return (reply, context) => {
    if (context.field) return [];
    const paragraphs = guessParagraphs(reply);
    const main = guessLanguage(reply) ?? mainOf(paragraphs, countWords(reply));
    if (!main || main.words < MIN_WORDS) return [];
    const whole = judgeWhole(reply, main, setting, context);
    return whole ? [whole] : findForeign(reply, { paragraphs, main }, setting, context);
  };
}

function judgeWhole(
  reply: string,
  { language }: GuessedLanguage,
  setting: LanguageSetting,
  context: ReplyContext,
): Finding | undefined {
  const { languages } = setting;
  const say = mixUpMessages(context.screenLanguage);
  const names = (codes: readonly string[]) => nameLanguages(codes, context.screenLanguage);
  const mail = guessLanguage(context.thread ?? '');
  const mailLanguage = mail && mail.words >= MIN_WORDS ? mail.language : undefined;
  const isCustomers = mailLanguage !== undefined && isAlike(mailLanguage, language);
  const report = (message: string, certainty: number) =>
    reportMixUp(
      {
        kind: 'wrong-language',
        span: firstSentence(reply, context.language),
        certainty,
        message,
        why: say.languageWhy,
      },
      setting,
      context,
    );
  if (!languages.some((one) => isAlike(one, language))) {
    // Whoever answers in the customer's own language may well be allowed to.
    return report(say.foreignReply(names([language]), names(languages)), isCustomers ? 0.45 : 0.9);
  }
  const wanted = languages.find((one) => mailLanguage !== undefined && isAlike(one, mailLanguage));
  return wanted === undefined || isCustomers
    ? undefined
    : report(say.notCustomersLanguage(names([language]), names([wanted])), 0.8);
}

interface GuessedParagraph extends GuessedLanguage {
  readonly span: Span;
}

function guessParagraphs(reply: string): GuessedParagraph[] {
  return splitParagraphs(reply).flatMap((span) => {
    const guessed = guessLanguage(reply.slice(span.start, span.end));
    return guessed ? [{ ...guessed, span }] : [];
  });
}

/** Of a reply that is mixed: the language of most of its words, if there is one. */
function mainOf(
  paragraphs: readonly GuessedParagraph[],
  wordsOfReply: number,
): GuessedLanguage | undefined {
  const byLanguage = new Map<string, number>();
  for (const { language, words } of paragraphs) {
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + words);
  }
  const [most] = [...byLanguage].toSorted((one, other) => other[1] - one[1]);
  if (!most || most[1] < wordsOfReply * (1 - MAX_SHARE)) return undefined;
  return { language: most[0], words: most[1] };
}

function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
}

function findForeign(
  reply: string,
  of: { readonly paragraphs: readonly GuessedParagraph[]; readonly main: GuessedLanguage },
  setting: LanguageSetting,
  context: ReplyContext,
): Finding[] {
  const say = mixUpMessages(context.screenLanguage);
  const names = (code: string) => nameLanguages([code], context.screenLanguage);
  const { language: main } = of.main;
  const foreign = of.paragraphs.filter(
    ({ language, span }) => !isAlike(language, main) && !isQuotation(reply, span),
  );
  const all = sumOfWords(of.paragraphs);
  if (sumOfWords(foreign) > all * MAX_SHARE) return [];
  return foreign
    .filter(({ words }) => words >= MIN_PARAGRAPH_WORDS)
    .map(({ span, language }) =>
      reportMixUp(
        {
          kind: 'wrong-language',
          span,
          certainty: 0.45,
          message: say.foreignParagraph(names(language), names(main)),
          why: say.languageWhy,
        },
        setting,
        context,
      ),
    );
}

function sumOfWords(paragraphs: readonly GuessedParagraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words, 0);
}

/** In quotation marks, or introduced by a colon. */
function isQuotation(reply: string, { start }: Span): boolean {
  return (
    /^\s*["“„”»«'‘>]/u.test(reply.slice(start, start + 20)) ||
    /:\s*$/u.test(reply.slice(Math.max(0, start - 20), start))
  );
}

/** The first sentence of more than a greeting. */
function firstSentence(reply: string, language: string): Span {
  const own = splitSentences(reply, language).filter(
    ({ start, end }) => !reply.slice(start, end).includes(MASK),
  );
  const isLong = ({ start, end }: Span) => reply.slice(start, end).split(/\s+/u).length > 3;
  return own.find(isLong) ?? own[0] ?? { start: 0, end: 0 };
}
