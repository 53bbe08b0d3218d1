import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import { hasCapital, hasNameCapital, isOnly, type Token } from './danish-token';
import { isSplitNoun } from './is-split-noun';
import { isSplitVerb } from './is-split-verb';
import type { SplitPair } from './split-pair';

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
    if (isSplitVerb(pair) || isSplitNoun(pair)) faults.push(joinWords(token, next, ''));
    else if (isSplitWithoutLink(pair)) faults.push(joinWords(token, next, 's'));
  }
  return faults;
}

function areBeside(token: Token, next: Token): boolean {
  return token.kind === 'word' && next.kind === 'word' && next.start - token.end === 1;
}

/** `oprettelse gebyr`: nouns of these endings join others with an s. */
function isSplitWithoutLink(pair: SplitPair): boolean {
  const { token, next } = pair;
  if (!/(?:.ing|else|.hed|ion|itet|skab)$/u.test(token.lower) || !isOnly(token, 'noun'))
    return false;
  return isSplitNoun({ ...pair, joined: `${token.lower}s${next.lower}` });
}

function joinWords(token: Token, next: Token, link: string): DanishFault {
  const joined = token.text + link + next.lower;
  return {
    rule: 'split-compound',
    start: token.start,
    end: next.end,
    suggestions: [joined],
    names: [`${token.text} ${next.text}`, joined],
  };
}
