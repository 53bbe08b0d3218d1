import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import { hasCapital, hasNameCapital, type Token } from './danish-token';
import { isSplitNoun } from './is-split-noun';
import { isSplitVerb } from './is-split-verb';

/** A shorter sentence tells too little. */
const FEWEST_TOKENS = 5;

/** Compounds that are written apart: `kunde service`, `leverings adresse`, `bliver tilbage betalt`. */
export function checkSplitCompounds(
  tokens: readonly Token[],
  lexicon: DanishLexicon,
): readonly DanishFault[] {
  if (tokens.length < FEWEST_TOKENS) return [];
  const faults: DanishFault[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    // Its first part is the second of the one before.
    const isTaken = faults.at(-1)?.end === token.end;
    if (!next || isTaken || !areBeside(token, next)) continue;
    if (hasCapital(next) || hasNameCapital(token)) continue;
    const before = tokens[index - 1];
    const joined = token.lower + next.lower;
    const pair = { tokens, index, before, token, next, joined, lexicon };
    if (isSplitVerb(pair) || isSplitNoun(pair)) faults.push(joinWords(token, next));
  }
  return faults;
}

function areBeside(token: Token, next: Token): boolean {
  return token.kind === 'word' && next.kind === 'word' && next.start - token.end === 1;
}

function joinWords(token: Token, next: Token): DanishFault {
  const joined = token.text + next.lower;
  return {
    rule: 'split-compound',
    start: token.start,
    end: next.end,
    suggestions: [joined],
    names: [`${token.text} ${next.text}`, joined],
  };
}
