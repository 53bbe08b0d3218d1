import { type Token, isOnlyVerb, verbIn, verbsOf } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { modals } from './english-words';
import { isFinite } from './find-clause';

const OBJECT = /^(?:it|them|us|me|him|her|this|the|your|our|a|an|these|those|again)$/u;

/** The second of two verbs after one `please` or `can` has the form of the first: `please restart it and then installing it`, `You can upload it or sent it`. */
export const checkParallels: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index): EnglishFault[] => {
    if (!/^(?:and|or)$/u.test(token.lower) || index < 3) return [];
    const at = tokens[index + 1]?.lower === 'then' ? index + 2 : index + 1;
    const [verb, object] = tokens.slice(at, at + 2);
    if (!verb || !object || !OBJECT.test(object.lower)) return [];
    const start = clauseStart(tokens, index);
    const clause = tokens.slice(start, index);
    const own = isOnlyVerb(verb, 'ing')
      ? afterPlease(clause, verb)
      : isOnlyVerb(verb, 'past', 'participle')
        ? afterModal(clause, verb)
        : undefined;
    return own === undefined
      ? []
      : [
          faultAt(
            'base-after-modal',
            [verb],
            [lexicon.inflect(own, 'base')],
            [clause[0]?.text ?? '', verb.text],
          ),
        ];
  });

function clauseStart(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    if (/^[;:.!?–—(]$/u.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return 0;
}

function afterPlease(clause: readonly Token[], verb: Token): string | undefined {
  const from = clause.findIndex(({ lower }) => lower === 'please');
  if (from < 0 || !verbIn(clause[from + 1], 'base')) return undefined;
  const between = clause.slice(from + 2);
  // Another -ing form, or a word that one belongs to, may go on there.
  const isOther = between.some(
    (one) =>
      verbIn(one, 'ing') !== undefined ||
      isFinite(one) ||
      /^(?:by|for|of|without|when|while|before|after|like|such|including|about|from|instead|stop|avoid|start|try|keep|consider)$/u.test(
        one.lower,
      ),
  );
  return isOther ? undefined : verbsOf(verb)[0]?.lemma;
}

function afterModal(clause: readonly Token[], verb: Token): string | undefined {
  const from = clause.findLastIndex((one) => modals.has(one.lower) && one.tag.startsWith('AUX'));
  if (from < 0 || !verbIn(clause[from + 1], 'base') || clause[from + 1]?.lower === 'have')
    return undefined;
  const between = clause.slice(from + 1);
  const isOther = between.some(
    (one, index) =>
      (index > 0 && (isFinite(one) || verbIn(one, 'past', 'participle') !== undefined)) ||
      /^(?:be|that|which|who|what|if|when|because|as|where|how)$/u.test(one.lower),
  );
  return isOther ? undefined : verbsOf(verb)[0]?.lemma;
}
