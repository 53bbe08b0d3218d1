import { knowsLanguage, type Checker } from '@/lib/text/checker';
import { mayBeSwitchedOff, type CheckerId, type Finding } from '@/lib/text/finding';
import { isProse } from '@/lib/text/form-field';
import { hasOwnWords, maskReply } from '@/lib/text/mask-reply';
import { reasonOf } from '@/lib/text/reason-of';
import type { Reply } from '@/lib/text/reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';
import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { textHash } from '@/lib/text/text-hash';

import type { FindingCache } from './finding-cache';
import { mergeFindings } from './merge-findings';

export type CheckerState =
  | { readonly id: CheckerId; readonly state: 'working' | 'done' }
  | { readonly id: CheckerId; readonly state: 'failed'; readonly reason: string };

/** What is known so far; `settled` once every checker is done or has failed. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly checkers: readonly CheckerState[];
  readonly settled: boolean;
}

export interface CheckRequest {
  readonly reply: Reply;
  readonly context: ReplyContext;
  readonly checkers: readonly Checker[];
  readonly cache: FindingCache;
  /** Changes whenever the same text could be judged differently: packs, words, names. */
  readonly revision: string;
  /** Rules that the agent switched off: what only they find is not told. */
  readonly rulesOff?: ReadonlySet<string>;
  /** The language of a paragraph that is in another one than the reply. */
  readonly languageOf?: (paragraph: string) => Promise<string | undefined>;
  readonly signal: AbortSignal;
  readonly onProgress?: (result: CheckResult) => void;
}

/**
 * Runs every checker that knows the reply's language, or that of one of its paragraphs, paragraphs from
 * the cache where they have not changed, and merges what they find. A checker that fails is named in the result and hides nothing.
 * Rejects only when the signal is aborted.
 */
export async function checkReply(request: CheckRequest): Promise<CheckResult> {
  const { context, signal, onProgress } = request;
  const text = maskReply(request.reply);
  const paragraphs = await findParagraphs(text, request);
  const checkers = request.checkers.filter(
    (checker) =>
      isAskedFor(checker, context) &&
      (knowsLanguage(checker, context.language) ||
        (checker.unit === 'paragraph' &&
          paragraphs.some(({ language }) => knowsLanguage(checker, language)))),
  );
  const states = new Map<Checker, CheckerState>(
    checkers.map((checker) => [checker, { id: checker.id, state: 'working' }]),
  );
  const found = new Map<Checker, readonly Finding[]>();
  const soFar = (): CheckResult => ({
    findings: mergeFindings(
      [...found.values()].flat().filter((one) => isOn(one, request)),
      text,
    ),
    checkers: [...states.values()],
    settled: [...states.values()].every(({ state }) => state !== 'working'),
  });
  await Promise.all(
    checkers.map(async (checker) => {
      try {
        found.set(
          checker,
          hasOwnWords(text) ? await runChecker(checker, text, paragraphs, request) : [],
        );
        states.set(checker, { id: checker.id, state: 'done' });
      } catch (error) {
        signal.throwIfAborted();
        states.set(checker, { id: checker.id, state: 'failed', reason: reasonOf(error) });
      }
      signal.throwIfAborted();
      onProgress?.(soFar());
    }),
  );
  return soFar();
}

/**
 * A value in a form is checked as a value and never spelled; sentences in a form are no letter, so
 * no part of one is missing. Internal notes are spelled only.
 */
function isAskedFor({ id }: Checker, { kind, field }: ReplyContext): boolean {
  if (id === 'fields') return field !== undefined;
  if (field && !isProse(field.kind)) return false;
  return id === 'spelling' || (kind === 'public' && !(field && id === 'parts'));
}

function isOn(finding: Finding, { rulesOff }: CheckRequest): boolean {
  return !rulesOff?.has(finding.rule) || !mayBeSwitchedOff(finding);
}

interface Paragraph extends Span {
  readonly language: string;
}

/** A word or two of a greeting tell no language. */
const MIN_LETTERS = 40;

/** The paragraphs with words of the agent's own, each with its language. */
async function findParagraphs(
  text: string,
  { context, languageOf }: CheckRequest,
): Promise<readonly Paragraph[]> {
  const spans = splitParagraphs(text).filter(({ start, end }) =>
    hasOwnWords(text.slice(start, end)),
  );
  return Promise.all(
    spans.map(async (span) => {
      const paragraph = text.slice(span.start, span.end);
      const isLong = (paragraph.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS;
      const own = isLong && spans.length > 1 ? await languageOf?.(paragraph) : undefined;
      return { ...span, language: own ?? context.language };
    }),
  );
}

async function runChecker(
  checker: Checker,
  text: string,
  paragraphs: readonly Paragraph[],
  request: CheckRequest,
): Promise<readonly Finding[]> {
  if (checker.unit === 'reply') return checker.check(text, request.context, request.signal);
  const known = paragraphs.filter(({ language }) => knowsLanguage(checker, language));
  const findings = await Promise.all(
    known.map(async ({ start, end, language }) => {
      const inParagraph = await checkParagraph(checker, text.slice(start, end), {
        ...request,
        context: { ...request.context, language },
      });
      return inParagraph.map((finding) => ({
        ...finding,
        start: finding.start + start,
        end: finding.end + start,
      }));
    }),
  );
  return findings.flat();
}

async function checkParagraph(
  checker: Checker,
  paragraph: string,
  { context, cache, revision, signal }: CheckRequest,
): Promise<readonly Finding[]> {
  const key = [
    checker.id,
    checker.part,
    context.client,
    context.language,
    context.screenLanguage,
    context.kind,
    revision,
    textHash(paragraph),
  ].join('|');
  const known = cache.get(key);
  if (known) return known;
  const findings = await checker.check(paragraph, context, signal);
  cache.set(key, findings);
  return findings;
}
