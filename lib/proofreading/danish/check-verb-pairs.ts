import { isCommonFinite, mayBeSubject } from './clause-parts';
import type { DanishFault } from './danish-rule';
import { mayBe, type Token } from './danish-token';
import { subjects } from './danish-words';
import { replaceVerb, type VerbPlace } from './verb-place';
import { isInfinitive, isNounToo, isPresent } from './verb-readings';

/** `vi er sender`, `jeg er skriver`: two verbs where one is enough. */
export function checkBesideBe({ tokens, index, token }: VerbPlace): DanishFault | undefined {
  const be = tokens[index - 1];
  if (be?.lower !== 'er' || !subjects.has(tokens[index - 2]?.lower ?? '')) return undefined;
  if (!isSurelyPresent(token)) return undefined;
  return {
    rule: 'verb-twice',
    start: be.start,
    end: token.end,
    suggestions: [token.text],
    names: [be.text, token.text],
  };
}

/** `at strikke og broderer`, `sidder og styre`: two verbs side by side in two forms. */
export function checkBesideOther(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token } = place;
  const other = tokens[index - 2];
  const and = tokens[index - 1]?.lower;
  if (!other || (and !== 'og' && and !== 'eller')) return undefined;
  return isSurelyPresent(token) && !isCommonFinite(token)
    ? checkBesideInfinitive(place, other)
    : checkBesidePresent(place, other);
}

function isSurelyPresent(token: Token): boolean {
  return isPresent(token) && !isNounToo(token) && !mayBe(token, 'adjective');
}

/** `at strikke og broderer`, also where the first had to be mended: `at strikker og broderer`. */
function checkBesideInfinitive(place: VerbPlace, other: Token): DanishFault | undefined {
  const { tokens, index, next, faults } = place;
  if (mayBeSubject(next)) return undefined;
  const isMended = faults.get(index - 2)?.rule.startsWith('infinitive') ?? false;
  const isAfterAt = isInfinitive(other) && tokens[index - 3]?.lower === 'at';
  if (!isMended && !isAfterAt) return undefined;
  return replaceVerb(place, { rule: 'infinitive-after-at', form: 'infinitive', beside: 'at' });
}

function checkBesidePresent(place: VerbPlace, other: Token): DanishFault | undefined {
  const { index, token, faults } = place;
  if (!isInfinitive(token)) return undefined;
  // `chatte og grine`, where `chatte` is wrong already.
  const isSameFault = faults.get(index - 2)?.rule === 'present-after-subject';
  // `sidder og styre`.
  const isPair = isPresent(other) && token.forms.length === 1 && other.forms.length === 1;
  if (!isSameFault && !isPair) return undefined;
  return replaceVerb(place, { rule: 'present-after-subject', form: 'present', beside: other.text });
}
