import { composeText } from '@/lib/guidelines/compose-text';
import { foldText } from '@/lib/guidelines/fold-text';
import type { Part } from '@/lib/guidelines/guidelines';
import { bankFor } from '@/lib/guidelines/part-banks/banks';
import type { CompiledBank } from '@/lib/guidelines/part-banks/compile-bank';
import { findGreeting, type FoundGreeting } from '@/lib/guidelines/part-banks/find-greetings';
import { findSignOffs, type FoundSignOff } from '@/lib/guidelines/part-banks/find-sign-offs';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { countWords } from '@/lib/text/count-words';
import type { Finding, Suggestion } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

import { doubledPartsMessages } from './doubled-parts-messages';

interface Doubled extends Span {
  readonly id: 'doubled-greeting' | 'doubled-sign-off' | 'empty-reply';
  readonly certainty: number;
  readonly message: string;
  readonly suggestions?: readonly Suggestion[];
}

/**
 * A greeting or sign-off that stands twice (the agent's own and the template's), a sign-off that the
 * pack says the mail server adds, and a reply with nothing between the two. Silent in languages whose
 * greetings Replybook does not know.
 */
export function createDoubledPartsCheck(
  packId: string,
  parts: readonly Part[] = [],
): CheckWholeReply {
  const isServers = parts.some(({ by }) => by === 'server');
  return (text, context) => {
    const bank = bankFor(context.language);
    if (!bank || context.kind === 'internal') return [];
    const composed = composeText(text);
    const reply = composed.text;
    const greetings = findGreetings(bank, reply);
    const signOffs = findSignOffs(bank, reply, context.language);
    const found = [
      ...doubledGreetings(reply, greetings, context),
      ...(isServers ? serverSignOffs : doubledSignOffs)(reply, signOffs, context),
      ...emptyReplies(reply, { greetings, signOffs }, context),
    ];
    return found.map((doubled) => {
      const start = composed.originalOffset(doubled.start);
      const end = composed.originalOffset(doubled.end);
      return toFinding(packId, { ...doubled, start, end }, context);
    });
  };
}

function toFinding(
  packId: string,
  { id, certainty, message, suggestions = [], ...span }: Doubled,
  context: ReplyContext,
): Finding {
  return makeFinding(
    {
      packId,
      guideline: { id, level: 'warning' },
      category: 'mix-up',
      checker: 'reply',
      span: { start: span.start, end: span.end },
      certainty,
      message,
      suggestions,
    },
    context,
  );
}

interface GreetingLine extends FoundGreeting {
  /** Where the line ends. */
  readonly lineEnd: number;
}

function findGreetings(bank: CompiledBank, reply: string): GreetingLine[] {
  return splitParagraphs(reply).flatMap(({ start, end }) => {
    const line = reply.slice(start, end);
    const lead = /^\s*/u.exec(line)?.[0].length ?? 0;
    const found = findGreeting(bank, line.slice(lead), start + lead);
    return found ? [{ ...found, lineEnd: end }] : [];
  });
}

/** Who greets more often than this is told enough. */
const MOST = 10;

/** So many words between two greetings may be a first line over a template. */
const FEW_WORDS = 15;

function doubledGreetings(
  reply: string,
  greetings: readonly GreetingLine[],
  context: ReplyContext,
): Doubled[] {
  const [first, ...later] = greetings.slice(0, MOST);
  if (!first || countWords(reply.slice(0, first.start)) > FEW_WORDS) return [];
  const { doubledGreeting } = doubledPartsMessages(context.screenLanguage);
  const again = first.isWholeLine ? undefined : greetedAgain(reply, first, context);
  return [...(again ? [again] : []), ...later].flatMap((greeting): Doubled[] => {
    const between = reply.slice(first.end, greeting.start);
    // Mail that was copied into the reply is greeted too; a masked stretch parts it from ours.
    if (between.includes(MASK)) return [];
    const isOnlyGreeting = greeting.isWholeLine || greeting === again;
    const isNear = countWords(between) <= FEW_WORDS;
    const isOther = first.name !== undefined && greeting.name !== undefined;
    // In a mail to two people each may be greeted.
    const isTwoPeople = isOther && !isSameName(first.name, greeting.name) && !isNear;
    if (!isOnlyGreeting && !isNear) return [];
    // "God dag!" near the end is a farewell.
    const isFarewell = countWords(reply.slice(greeting.end)) <= FEW_WORDS;
    if (isFarewell && countWords(between) > 0 && greeting.isFarewellToo) return [];
    if (greeting.name === undefined && (!isNear || (isFarewell && countWords(between) > 0))) {
      return [];
    }
    const message = doubledGreeting(textOf(reply, greeting), textOf(reply, first));
    const certainty = isTwoPeople ? 0.4 : isNear ? 0.9 : 0.7;
    const span = { start: greeting.start, end: greeting.end };
    return [{ id: 'doubled-greeting', ...span, certainty, message }];
  });
}

/** "Hi Tom, hello Tom, thank you": a second greeting on the line of the first. */
function greetedAgain(
  reply: string,
  { end, lineEnd, name }: GreetingLine,
  context: ReplyContext,
): FoundGreeting | undefined {
  const bank = bankFor(context.language);
  const rest = reply.slice(end, lineEnd);
  const lead = /^[\s,!.:;–—-]*/u.exec(rest)?.[0].length ?? 0;
  const found = bank && findGreeting(bank, rest.slice(lead), end + lead);
  return found?.name !== undefined && isSameName(name, found.name) ? found : undefined;
}

function isSameName(one = '', other = ''): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** At most so many words make a signature: names, company, telephone. */
const SIGNATURE_WORDS = 40;

function doubledSignOffs(
  reply: string,
  signOffs: readonly FoundSignOff[],
  context: ReplyContext,
): Doubled[] {
  const [first, ...later] = signOffs.filter(({ isBare }) => !isBare).slice(0, MOST);
  if (!first) return [];
  const { doubledSignOff } = doubledPartsMessages(context.screenLanguage);
  return later.flatMap((signOff): Doubled[] => {
    const between = reply.slice(first.end, signOff.start);
    if (between.includes(MASK) || countWords(between) > SIGNATURE_WORDS) return [];
    if (!/\n/u.test(between) && countWords(between) < 2) return [];
    const message = doubledSignOff(textOf(reply, signOff), textOf(reply, first));
    const isNear = countWords(between) <= FEW_WORDS;
    return [{ id: 'doubled-sign-off', ...spanOf(signOff), certainty: isNear ? 0.9 : 0.6, message }];
  });
}

/** Where the server adds it, the agent's own is one too many; it may go with the name under it. */
function serverSignOffs(
  reply: string,
  signOffs: readonly FoundSignOff[],
  context: ReplyContext,
): Doubled[] {
  const last = signOffs.findLast(({ isBare }) => !isBare);
  if (!last) return [];
  const rest = reply.slice(last.end);
  if (countWords(rest) > SIGNATURE_WORDS) return [];
  const message = doubledPartsMessages(context.screenLanguage).serverSignOff();
  const isEnd = rest.split('\n').every((line) => countWords(line) <= 6) && !rest.includes(MASK);
  const end = isEnd ? last.end + rest.trimEnd().length : last.end;
  const isOneLine = isEnd && !reply.slice(last.start, end).includes('\n');
  const suggestions = isOneLine ? [{ text: '' }] : [];
  return [{ id: 'doubled-sign-off', start: last.start, end, certainty: 0.8, message, suggestions }];
}

/** A greeting and at once the sign-off: the answer is still to be written. */
function emptyReplies(
  reply: string,
  {
    greetings: [greeting],
    signOffs,
  }: { readonly greetings: readonly GreetingLine[]; readonly signOffs: readonly FoundSignOff[] },
  context: ReplyContext,
): Doubled[] {
  const signOff = signOffs.find(
    ({ start, isBare }) => greeting && !isBare && start >= greeting.end,
  );
  if (!greeting || !signOff || countWords(reply.slice(0, greeting.start)) > 0) return [];
  const between = reply.slice(greeting.end, signOff.start);
  if (countWords(between) > 0 || between.includes(MASK)) return [];
  return [
    {
      id: 'empty-reply',
      start: greeting.start,
      end: greeting.end,
      // Whoever begins with a template is not done yet.
      certainty: context.isWhole ? 0.9 : 0.4,
      message: doubledPartsMessages(context.screenLanguage).emptyReply(),
    },
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const textOf = (reply: string, { start, end }: Span): string => reply.slice(start, end);
