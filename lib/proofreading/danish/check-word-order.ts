import { isCommonFinite, isSubject } from './clause-parts';
import type { DanishFault } from './danish-rule';
import { mayBe, mayBeFinite, nounForms, type Token } from './danish-token';
import { closed, modals } from './danish-words';

/**
 * The subject before the verb where the verb belongs first: after a clause that begins with its verb
 * (`Kommer fejlen igen, vi sender en ny`) and after `ellers`.
 */
export function checkWordOrder(tokens: readonly Token[]): readonly DanishFault[] {
  return tokens.flatMap((subject, at) => {
    const verb = tokens[at + 1];
    if (!verb || !isSubject(subject) || !isSurelyFinite(verb)) return [];
    if (!isAfterVerbFirst(tokens, at) && !isAfterElse(tokens, at)) return [];
    return [
      {
        rule: 'word-order',
        start: subject.start,
        end: verb.end,
        suggestions: [`${verb.text} ${subject.text}`],
        names: [subject.text, verb.text],
      },
    ];
  });
}

function isSurelyFinite(token: Token): boolean {
  if (isCommonFinite(token) || modals.has(token.lower)) return token.lower !== 'så';
  return !closed.has(token.lower) && mayBeFinite(token);
}

/** `Siger du nej, vi …`: the comma before is the first of the sentence, and no noun that a clause may go on about is there. */
function isAfterVerbFirst(tokens: readonly Token[], at: number): boolean {
  const [verb, subject] = tokens;
  const comma = at - 1;
  if (!verb || !subject || tokens.findIndex(({ text }) => text === ',') !== comma) return false;
  if (comma < 3 || tokens.slice(at).some(({ text }) => /^[,?]$/u.test(text))) return false;
  const startsWithVerb = verb.kind === 'word' && mayBeFinite(verb) && !closed.has(verb.lower);
  const isNoun = nounForms(subject).some(({ isDefinite }) => isDefinite);
  const hasSubject = isNoun || isSubject(subject) || /^(?:det|den|der)$/u.test(subject.lower);
  return startsWithVerb && hasSubject && !mayBe(tokens[comma - 1], 'noun');
}

/** `…, ellers vi opkræver et gebyr` */
function isAfterElse(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'ellers') return false;
  const before = tokens[at - 2];
  return before === undefined || before.kind === 'sign';
}
