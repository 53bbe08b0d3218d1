import type { Finding, Suggestion } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

import { findContractions, findFullForms } from './find-contractions';
import { findShouting, isShoutedWord } from './find-shouting';
import { measureMessages } from './measure-messages';
import type { Loudness } from './measures';

const EMOJI =
  /(?:\p{RI}{2}|(?=\p{Extended_Pictographic})(?![©®™\d#*])(?:\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*)(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*)*)|(?<![\p{L}\p{N}:/])[:;=8][-'^o]?[)(DPpO3|](?![\p{L}\p{N}])|<3(?!\d)/gu;

/** The packs without a wish of their own: only what is surely shouting, and only listed. */
const DEFAULT: Loudness = { level: 'suggestion' };

/**
 * Exclamation marks and emojis above the client's number, capitals that shout, and contractions the
 * client does not want. `known` are the client's own words, which may be written in capitals.
 */
export function checkLoudness(
  { packId, text, context }: { packId: string; text: string; context: ReplyContext },
  wish: Loudness | undefined,
  known: ReadonlySet<string>,
): Finding[] {
  const { level, maxExclamations, maxEmojis, caps, contractions } = wish ?? DEFAULT;
  const say = measureMessages(context.screenLanguage);
  const find = (
    id: string,
    span: Span,
    more: { message: string; suggestions?: readonly Suggestion[]; certainty?: number },
  ) =>
    makeFinding(
      { packId, guideline: { id, level }, category: 'measure', checker: 'reply', span, ...more },
      context,
    );
  const findings: Finding[] = [];
  if (maxExclamations !== undefined) {
    const marks = spansOf(text, /!+/gu);
    const message = say.exclamations(marks.length, maxExclamations);
    for (const span of marks.slice(maxExclamations)) {
      findings.push(find('exclamations', span, { message, suggestions: [{ text: '.' }] }));
    }
  }
  if (maxEmojis !== undefined) {
    const emojis = spansOf(text, EMOJI);
    const message = say.emojis(emojis.length, maxEmojis);
    for (const span of emojis.slice(maxEmojis)) {
      findings.push(find('emojis', span, { message, suggestions: [{ text: '' }] }));
    }
  }
  if (caps !== 'allow') {
    const spans = findShouting(text, context.language).filter(
      (span) => !isKnown(text, span, known),
    );
    const single = caps === 'forbid' ? wordsInCapitals(text, spans, known) : [];
    for (const span of [...spans, ...single]) {
      const shouted = text.slice(span.start, span.end);
      findings.push(
        find('caps', span, {
          message: say.caps(shouted),
          suggestions: [{ text: shouted.toLowerCase() }],
        }),
      );
    }
  }
  if (context.language.startsWith('en') && contractions !== undefined) {
    const places = contractions === 'forbid' ? findContractions(text) : findFullForms(text);
    for (const { instead, ...span } of places) {
      const found = text.slice(span.start, span.end);
      const message =
        contractions === 'forbid'
          ? say.contraction(found)
          : say.noContraction(found, instead[0] ?? '');
      findings.push(
        find('contractions', span, {
          message,
          suggestions: instead.map((each) => ({ text: each })),
        }),
      );
    }
  }
  return findings;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function isKnown(text: string, { start, end }: Span, known: ReadonlySet<string>): boolean {
  return text
    .slice(start, end)
    .split(/[^\p{L}\p{M}\p{N}&-]+/u)
    .every((word) => known.has(word) || !isShoutedWord(word));
}

function wordsInCapitals(text: string, taken: readonly Span[], known: ReadonlySet<string>): Span[] {
  return spansOf(text, /(?<![\p{L}\p{N}_\-/@.])[\p{Lu}\p{M}]{4,}(?![\p{L}\p{N}_\-/@])/gu).filter(
    (span) =>
      !known.has(text.slice(span.start, span.end)) &&
      !taken.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}
