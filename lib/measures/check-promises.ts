import { escapePattern } from '@/lib/text/escape-pattern';
import type { Finding } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';
import { overlaps, type Span } from '@/lib/text/span';

import { measureMessages } from './measure-messages';
import type { Promises } from './measures';
import { promisePattern } from './promise-phrases';

/** A word that denies a promise just before it: `we cannot guarantee`, `vi kan ikke love`. */
const DENIED =
  /(?:\bnot|n['’]t|\bcannot|\bnever|\bno|\bikke|\baldrig|\bnicht|\bkeine?|\bniemals|\binte|\baldrig|\bniet|\bgeen|\bnooit|\bpas|\bjamais|\bno|\bnunca)(?:[ \u00A0]\p{L}+){0,2}[ \u00A0]$/iu;
/** One that comes after it, as Danish, German and French have it: `wir garantieren nicht`. */
const DENIED_AFTER = /^[ \u00A0](?:\p{L}+[ \u00A0])?(?:ikke|nicht|inte|niet|pas)\b/iu;

/** Promises of the classes and phrases the client forbids; not denied ones, nor those it allows. */
export function checkPromises(
  { packId, text, context }: { packId: string; text: string; context: ReplyContext },
  { forbid, phrases, allow, level }: Promises,
): Finding[] {
  const say = measureMessages(context.screenLanguage);
  const allowed = allow.flatMap((phrase) => spansOf(text, phrasePattern(phrase)));
  const spans = [
    ...forbid.flatMap((of) => {
      const pattern = promisePattern(of, context.language);
      return pattern ? spansOf(text, pattern) : [];
    }),
    ...phrases.flatMap((phrase) => spansOf(text, phrasePattern(phrase))),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
  const findings: Finding[] = [];
  let until = 0;
  for (const span of spans) {
    if (span.start < until || isDenied(text, span)) continue;
    if (allowed.some((other) => overlaps(other, span))) continue;
    const found = text.slice(span.start, span.end);
    if (found.includes(MASK)) continue;
    until = span.end;
    findings.push(
      makeFinding(
        {
          packId,
          guideline: { id: 'promises', level },
          category: 'phrase',
          checker: 'reply',
          span,
          message: say.promise(found),
        },
        context,
      ),
    );
  }
  return findings;
}

function isDenied(text: string, { start, end }: Span): boolean {
  return (
    DENIED.test(text.slice(Math.max(0, start - 40), start)) ||
    DENIED_AFTER.test(text.slice(end, end + 40))
  );
}

function phrasePattern(phrase: string): RegExp {
  const words = phrase.trim().split(/\s+/u).map(escapePattern);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_])${words.join(String.raw`[ \u00A0]+`)}(?![\p{L}\p{N}_])`,
    'giu',
  );
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
