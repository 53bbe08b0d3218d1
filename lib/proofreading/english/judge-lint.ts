import { MARK_CERTAINTY, type Category, type Level } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

import { certaintyOfRule, isMistake } from './harper-rules';

/** What Harper found, where, in which paragraph. */
export interface FoundLint extends Span {
  readonly rule: string;
  readonly kind: string;
  readonly text: string;
}

export interface Judgement {
  readonly category: Category;
  readonly level: Level;
  readonly certainty: number;
}

/** Of a lint that is less sure at this place than its rule is elsewhere. */
const DOUBTFUL = 0.4;

/** How much a finding of Harper's weighs in a reply; undefined when it is none. */
export function judgeLint(lint: FoundLint): Judgement | undefined {
  const found = lint.text.slice(lint.start, lint.end);
  // Masked stretches and codes are not the agent's English.
  if (found.includes('\uFFFC') || touchesMask(lint)) return undefined;
  if (isHarmless(lint, found)) return undefined;
  const certainty = isDoubtful(lint) ? DOUBTFUL : certaintyOfRule(lint.rule, lint.kind);
  const isMark = certainty >= MARK_CERTAINTY;
  return {
    category: isMark || isMistake(lint.rule, lint.kind) ? 'grammar' : 'style',
    level: isMark ? 'warning' : 'suggestion',
    certainty,
  };
}

function touchesMask({ text, start, end }: FoundLint): boolean {
  return text[start - 1] === '\uFFFC' || text[end] === '\uFFFC';
}

function isHarmless({ rule, text, start, end }: FoundLint, found: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  switch (rule) {
    case 'SentenceCapitalization':
      // After `incl.` and `...` no sentence begins; at the start of a line one may go on, or a list.
      return (
        /(?:\b(?:incl|excl|approx|etc|vs|no|nos|e\.g|i\.e|a\.m|p\.m|ca|min|mins|max|tel|dept|est|art|ext|ref|pp?|lbs?|oz|ft|hrs?|secs?|yrs?|qty|mrs?|ms|dr|prof|st|rev|jr|sr|inc|ltd|co|vol|fig|cf|al)\.|…|\.\.|[:;,])[\s"'”’)]*$/iu.test(
          before,
        ) || /^[\p{Ll}\d]+\p{Lu}/u.test(found + after)
      );
    case 'RepeatedWords':
      return /^(?:really|very|so|bye|had|that|no|yes|\d+|\p{Lu}\p{Ll}+(?=\s+\p{Lu}))\b/u.test(
        found,
      );
    case 'MergeWords':
      // `an ENT`: letters, no word.
      return /\p{Lu}{2}/u.test(found);
    case 'OxfordComma':
      return /^\s*(?:and\s+)?so (?:on|forth)\b/u.test(after);
    case 'AnA':
      // `an SMS`, `a SWIFT code`: how letters are read nobody can tell.
      return /\d$/u.test(before) || /^\s+["“'(]?(?:\p{Lu}{2,}|\p{Lu}\b|\S*\d)/u.test(after);
    case 'PronounVerbAgreement':
      return /^guys$/iu.test(found);
    case 'CommaFixes':
      // `1,5` and `AB,CD` are no prose.
      return /[\p{N}\p{Lu}]$/u.test(before) && /^[\p{N}\p{Lu}]/u.test(after);
    case 'MassNouns':
      // `no one telling you`
      return (
        /^(?:any|every|some|no)?\s?one\b/iu.test(found) &&
        /\b(?:any|every|some|no)\s$/iu.test(before)
      );
    case 'WrongNegative':
      // `Des Flynn`
      return /^\p{Lu}\p{Ll}+(?:\s\p{Lu}|$)/u.test(found) && /^(?:\s\p{Lu}|\s*$|\n)/u.test(after);
    case 'CapitalizePersonalPronouns':
      // `i)`, `i.e.`, `(i)`
      return /^\)|^\.\p{L}/u.test(after);
    default:
      return false;
  }
}

function isDoubtful({ rule, text, start, end }: FoundLint): boolean {
  switch (rule) {
    case 'RedundantThat':
      // `afraid that that green is gone`
      return !/^\s+(?:you|we|i|they|he|she|it|the|this|your|our|my|there)\b/iu.test(
        text.slice(end),
      );
    case 'SentenceCapitalization':
      // A line that begins small may be one of a list.
      return text.slice(0, start).trim() === '';
    default:
      return false;
  }
}
