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

function isHarmless(lint: FoundLint, found: string): boolean {
  const { rule, text, start, end } = lint;
  const before = text.slice(0, start);
  const after = text.slice(end);
  switch (rule) {
    case 'SentenceCapitalization':
      // After `incl.` and `...` no sentence begins; at the start of a line one may go on, or a list.
      return (
        /(?:\b(?:incl|excl|approx|etc|vs|no|nos|e\.g|i\.e|a\.m|p\.m|ca|min|mins|max|tel|dept|est|art|ext|ref|pp?|lbs?|oz|ft|hrs?|secs?|yrs?|qty|mrs?|ms|dr|prof|st|rev|jr|sr|inc|ltd|co|vol|fig|cf|al)\.|…|\.\.|[:;,])[\s"'”’)]*$/iu.test(
          before,
        ) ||
        /^[\p{Ll}\d]+\p{Lu}/u.test(found + after) ||
        isPartOfCode(lint) ||
        // `1. the certificate; 2. a copy`
        /(?:^|[\n:;,]|[,;] (?:and|or))\s*\(?\d{1,2}[.)]\s+$/u.test(before)
      );
    case 'RepeatedWords':
      return /^(?:really|very|so|bye|had|that|no|yes|\d+|\p{Lu}\p{Ll}+(?=\s+\p{Lu}))\b/u.test(
        found,
      );
    case 'MergeWords':
      // `an ENT`, `3.5 s at most`: letters, no word.
      if (/^(?:pro forma|per cent|en route)$/iu.test(found)) return true;
      return /\p{Lu}{2}/u.test(found) || (/^\p{L}\b/u.test(found) && /\d\s?$/u.test(before));
    case 'OxfordComma':
      return /^\s*(?:and\s+)?so (?:on|forth)\b/u.test(after);
    case 'AnA':
      // `an SMS`, `a SWIFT code`: how letters are read nobody can tell.
      return (
        /\d\s?$/u.test(before) ||
        /^\s+["“'(]?(?:\p{Lu}{2,}|\p{Lu}\b|\S*\d)/u.test(after) ||
        isLetter(lint)
      );
    case 'PronounVerbAgreement':
      return /^guys$/iu.test(found);
    case 'CommaFixes':
      // `1,5` and `AB,CD` are no prose.
      return /[\p{N}\p{Lu}]$/u.test(before) && /^[\p{N}\p{Lu}]/u.test(after);
    case 'MassNouns':
      // `no one telling you`; a fungus may be one.
      return (
        /\bfungus$/iu.test(found) ||
        (/^(?:any|every|some|no)?\s?one\b/iu.test(found) &&
          /\b(?:any|every|some|no)\s$/iu.test(before))
      );
    case 'WrongNegative':
      // `Des Flynn`, `UNO`, `INV-0999`, `Nonna's`: a name or a code.
      return (
        /\p{Lu}.*\p{Lu}|\p{L}['’]s$/u.test(found) ||
        /^[-.\d]/u.test(after) ||
        (/^\p{Lu}/u.test(found) && (/[^\s.!?]\s$/u.test(before) || /^\s\p{Lu}/u.test(after))) ||
        (/^\p{Lu}\p{Ll}+$/u.test(found) && /^\s*(?:$|\n)/u.test(after))
      );
    case 'WhomSubjectOfVerb':
      // `two witnesses, neither of whom may be …`
      return /\bof\s$/iu.test(before);
    case 'CapitalizePersonalPronouns':
      // `i)`, `i.e.`, `(i)`
      return /^\)|^\.\p{L}/u.test(after) || (/["“‘']$/u.test(before) && /^["”’']/u.test(after));
    default:
      return false;
  }
}

/** `~/.local`, `export?format=pdf`, `with a . in front`, `header: …`, `gnome-session`: no word of a sentence. */
function isPartOfCode({ text, start, end }: FoundLint): boolean {
  const before = text.slice(0, start);
  const isApart = start === 0 || /[\s"“”'‘’([«]$/u.test(before);
  return (
    !isApart ||
    /(?:^|\s)(?:[.!?*#~]+["”’']?|#\p{Lu}+[!?])\s*$/u.test(before) ||
    /^(?:\S*[\p{L}\d][-_./:=(][\p{L}\d)]|\s?\(|:)/u.test(text.slice(end))
  );
}

/** `string A is`, `a and b`, `a ~ at the end`: a letter's name, or before a sign. */
function isLetter({ text, start, end }: FoundLint): boolean {
  const isCapital =
    /^A$/u.test(text.slice(start, end)) && /[\p{L},]["“”'’)]?\s$/u.test(text.slice(0, start));
  return (
    isCapital || /^(?:\s+(?:and|or|is|was|over|to)\b|\s*[^\p{L}\s"“‘'(])/u.test(text.slice(end))
  );
}

/** What there may be too much of. */
const TOO_MUCH =
  /^\s+(?:much|many|late|long|short|big|small|large|high|low|expensive|heavy|hard|difficult|easy|fast|slow|early|far|loud|busy|hot|cold|close|often|soon|tired|young|old|strong|weak|tight|narrow|wide|dark|dangerous|little|few)\b/iu;

function isDoubtful({ rule, text, start, end }: FoundLint): boolean {
  const found = text.slice(start, end);
  switch (rule) {
    case 'RedundantThat':
      // `afraid that that green is gone`
      return !/^\s+(?:you|we|i|they|he|she|it|the|this|your|our|my|there)\b/iu.test(
        text.slice(end),
      );
    case 'SentenceCapitalization':
      // A line that begins small may be one of a list.
      return text.slice(0, start).trim() === '';
    case 'QuantifierNeedsOf':
      // `if a lot fails to sell`
      return /\b(?:if|when|once|each|every|the|this|that|your)\s(?:an?\s)?$/iu.test(
        text.slice(0, start),
      );
    case 'MassNouns':
      // `a hearing`, `a security`, `six characters each consisting of`: counted there.
      return /(?:ing|security|syntax|syntaxes)$/iu.test(found) || /^each\b/iu.test(found);
    case 'ModalBeAdjective':
      // `You must first …`
      return /^\s+(?:first|then|only|best|better|well|last|next)\b/iu.test(text.slice(end));
    case 'ToTwoToo':
      // `comes to roughly`, `back to normal`
      return (
        found === 'to' &&
        !TOO_MUCH.test(text.slice(end)) &&
        !/^\s*(?:[.!?]|$)/u.test(text.slice(end))
      );
    case 'NounVerbConfusion':
      // `the Font Effects tab`, `the transition effect`
      return (
        /^effects?$/iu.test(found) &&
        /\b(?:an?|the|this|that|your|our|my)\s(?:\S+\s){1,2}$/iu.test(text.slice(0, start))
      );
    default:
      return false;
  }
}
