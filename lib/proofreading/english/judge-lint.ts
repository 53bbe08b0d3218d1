import type { Category, Level } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

import { MISTAKES, SURE, UNSURE } from './harper-rules';

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

const SURE_MISTAKE: Judgement = { category: 'grammar', level: 'warning', certainty: 0.8 };
const UNSURE_MISTAKE: Judgement = { category: 'grammar', level: 'suggestion', certainty: 0.4 };
const STYLE: Judgement = { category: 'style', level: 'suggestion', certainty: 0.3 };

/** How much a finding of Harper's weighs in a reply; undefined when it is none. */
export function judgeLint(lint: FoundLint): Judgement | undefined {
  const found = lint.text.slice(lint.start, lint.end);
  // Masked stretches and codes are not the agent's English.
  if (found.includes('\uFFFC') || touchesMask(lint)) return undefined;
  if (isHarmless(lint, found)) return undefined;
  if (!SURE.has(lint.rule) && !MISTAKES.has(lint.kind)) return STYLE;
  return UNSURE.has(lint.rule) || isDoubtful(lint, found) ? UNSURE_MISTAKE : SURE_MISTAKE;
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
        /(?:\b(?:incl|excl|approx|etc|vs|no|nos|e\.g|i\.e|a\.m|p\.m|ca|min|max|tel|dept|est|art|ext|ref|pp?)\.|…|\.\.|[:;,])[\s"'”’)]*$/iu.test(
          before,
        ) || /^[\p{Ll}\d]+\p{Lu}/u.test(found + after)
      );
    case 'RepeatedWords':
      return /^(?:really|very|so|bye|had|that|no|yes|\d+|\p{Lu}\p{Ll}+(?=\s+\p{Lu}))\b/u.test(
        found,
      );
    case 'AnA':
      // `an SMS`, `a SWIFT code`: how letters are read nobody can tell.
      return /^\s+["“'(]?(?:\p{Lu}{2,}|\p{Lu}\b|\S*\d)/u.test(after);
    case 'PronounVerbAgreement':
      return /^guys$/iu.test(found);
    case 'CommaFixes':
      // `1,5` and `AB,CD` are no prose.
      return /[\p{N}\p{Lu}]$/u.test(before) && /^[\p{N}\p{Lu}]/u.test(after);
    case 'CapitalizePersonalPronouns':
      // `i)`, `i.e.`, `(i)`
      return /^\)|^\.\p{L}/u.test(after);
    default:
      return false;
  }
}

function isDoubtful({ rule, text, start }: FoundLint, found: string): boolean {
  switch (rule) {
    case 'SentenceCapitalization':
      return text.slice(0, start).trim() === '';
    case 'MassNouns':
      // `informations` is a mistake, `a destruction` may be none.
      return /\s/u.test(found);
    default:
      return false;
  }
}
