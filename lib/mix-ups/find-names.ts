import { exactText, foldText } from '@/lib/guidelines/fold-text';
import { isSentenceStart } from '@/lib/guidelines/sentence-start';
import { primaryLanguage } from '@/lib/text/checker';
import { escapePattern } from '@/lib/text/escape-pattern';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { ClientIdentity, IdentityPhrase } from './client-identity';
import type { Identities, OtherClientPlace } from './find-addresses';
import { lineAt } from './line-at';

interface KnownPhrase extends IdentityPhrase {
  readonly client: ClientIdentity;
}

/** Finds names and products of other clients; what lies in a longer name of the client's own is its own. */
export function createNameFinder({ own, others, rules }: Identities) {
  const ours = new Set([
    ...own.phrases.map(({ text }) => foldText(text)),
    ...(rules?.allow ?? []).map(foldText),
  ]);
  const phrases = new Map<string, KnownPhrase[]>();
  for (const client of others) {
    for (const phrase of client.phrases) {
      const key = foldText(phrase.text);
      if (ours.has(key) || own.words.has(key) || own.mentioned.has(key)) continue;
      phrases.set(key, [...(phrases.get(key) ?? []), { ...phrase, client }]);
    }
  }
  const pattern = anyOf([...phrases.keys(), ...ours]);
  return (reply: string, context: ReplyContext): OtherClientPlace[] => {
    if (phrases.size === 0) return [];
    const said = foldText(
      [context.thread, context.subject, context.customer?.name, context.agent?.name].join('\n'),
    );
    return [...reply.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const key = foldText(found).replaceAll(/\s+/gu, ' ');
      const known = phrases.get(key);
      if (!known || saysWord(said, key)) return [];
      const [first] = known;
      const place = { start: index, end: index + found.length };
      const certainty = first ? judge(reply, place, first, context) : 0;
      return certainty === 0
        ? []
        : [{ ...place, clients: known.map(({ client }) => client), certainty }];
    });
  };
}

/** 0: no name; what may be an ordinary word is never certain. */
function judge(
  reply: string,
  { start, end }: { readonly start: number; readonly end: number },
  { text, kind, isOwn, client }: KnownPhrase,
  { language }: ReplyContext,
): number {
  const observed = exactText(reply.slice(start, end)).replaceAll(/\s+/gu, ' ');
  const exact = exactText(text);
  const isSeveralWords = /[\s-]/u.test(exact);
  const isShouted = observed === exact.toUpperCase() && observed.length > 4;
  const hasCapitals = observed === exact || isShouted;
  if (!hasCapitals && !isSeveralWords) return 0;
  if (!/\p{Lu}|\p{N}/u.test(observed)) return isSeveralWords && kind === 'name' ? 0.4 : 0;
  if (!isOwn) return hasCapitals ? 0.6 : 0.4;
  if (!hasCapitals && kind === 'product') return 0.6;
  if (isSeveralWords || isMadeUp(exact) || client.words.has(foldText(exact))) return 0.95;
  if (isOnLineOfItsOwn(reply, start)) return 0.9;
  // German writes every noun with a capital, and a sentence every first word.
  if (isWithinName(reply, start, end)) return 0.45;
  const isCapitalByRule = isSentenceStart(reply, start) || primaryLanguage(language) === 'de';
  return isCapitalByRule || isShouted ? 0.6 : 0.9;
}

/** `TrailFit`, `NEXT`, `Q8`: capitals or digits where no word of a language has them. */
function isMadeUp(name: string): boolean {
  return /\p{L}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u.test(name);
}

/** Between other names it is a word of theirs: "Dell Power Manager". */
function isWithinName(reply: string, start: number, end: number): boolean {
  const before = /(?:^|[.!?:\n]\s*)?(\p{Lu}[\p{L}\p{N}]*)[ \u00A0]$/u.exec(
    reply.slice(Math.max(0, start - 40), start),
  );
  const isAfterName =
    before?.[1] !== undefined && !isSentenceStart(reply, start - before[1].length - 1);
  return (
    isAfterName ||
    /^[ \u00A0](?!(?:Team|Support|Customer|Kunde))\p{Lu}/u.test(reply.slice(end, end + 12))
  );
}

/** As under a signature: "Bergwald" or "Team Bergwald". */
function isOnLineOfItsOwn(reply: string, at: number): boolean {
  const line = lineAt(reply, at);
  return line.split(/\s+/u).length <= 3 && !/[.!?:]$/u.test(line);
}

function saysWord(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escapePattern(word)}(?:s|'s)?(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text);
}

/** All phrases as whole words with or without a genitive s, the longest first; composed or not. */
function anyOf(phrases: readonly string[]): RegExp {
  const written = phrases.flatMap((phrase) => [phrase.normalize('NFC'), phrase.normalize('NFD')]);
  const sources = [...new Set(written)]
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => escapePattern(phrase).replaceAll(/\s+/gu, String.raw`[^\S\n\r]{1,3}`));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}@./_])(?:${sources.join('|')})(?=(?:['’]?s)?(?![\p{L}\p{N}\p{M}@_]|\.[\p{Ll}\p{N}]))`,
    'giu',
  );
}
