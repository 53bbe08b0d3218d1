import { checkAfterPronoun, checkWithoutFinite } from './check-finite-verbs';
import { checkMissingAt } from './check-missing-at';
import { checkNoPassive } from './check-no-passive';
import {
  checkAfterAt,
  checkAfterHave,
  checkAfterModal,
  checkParticipleAfterModal,
} from './check-verb-forms';
import { checkBesideBe, checkBesideOther } from './check-verb-pairs';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import type { Token } from './danish-token';
import { closed } from './danish-words';
import type { VerbPlace, VerbRule } from './verb-place';

/** The first that finds something says what is wrong with the word. */
const RULES: readonly VerbRule[] = [
  checkAfterAt,
  checkAfterModal,
  checkParticipleAfterModal,
  checkAfterHave,
  checkWithoutFinite,
  checkAfterPronoun,
  checkBesideBe,
  checkBesideOther,
  checkNoPassive,
  checkMissingAt,
];

/**
 * Verb forms: the infinitive after `at` and after a modal verb, the participle after `have`, a finite
 * verb in a clause that has none. Only where the words leave no other reading.
 */
export function checkVerbs(
  tokens: readonly Token[],
  lexicon: DanishLexicon,
): readonly DanishFault[] {
  const faults = new Map<number, DanishFault>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || closed.has(token.lower)) continue;
    const fault = checkVerb({ tokens, index, token, next: tokens[index + 1], lexicon, faults });
    if (fault) faults.set(index, fault);
  }
  return [...faults.values()];
}

function checkVerb(place: VerbPlace): DanishFault | undefined {
  for (const rule of RULES) {
    const fault = rule(place);
    if (fault) return fault;
  }
  return undefined;
}
