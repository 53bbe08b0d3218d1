import { wordSet } from '../word-set';
import { hasFinite, isAdverb, isBoundary, isVerbHere, skipBack } from './clause-parts';
import type { DanishFault } from './danish-rule';
import { hasNameCapital, isOnly, mayBe, verbForms, type Token } from './danish-token';
import { betweenAtAndVerb, conjunctions, measures, subjects } from './danish-words';
import { findSubject, isWholeSubject, type ClauseStart } from './find-subject';
import { replaceVerb, type VerbPlace } from './verb-place';
import { isImperative, isInfinitive } from './verb-readings';

/** After these an infinitive stands without `at`: `lad os se`, `vi hører dem ringe`, `vi beder dig svare`. */
const BEFORE_BARE_INFINITIVE = wordSet(
  `lad lade lader lod ladet se ser set høre hører hørte hørt føle føler følte bede beder bad bedt gide gider
  gad få får fik fået tør turde mærke mærker`,
);

/** `vi sende`, `i morgen rejse vi`: an infinitive in a clause that has no finite verb. */
export function checkWithoutFinite(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token, next } = place;
  if (!isInfinitive(token)) return undefined;
  const start = startWithoutVerb(tokens, index);
  if (!start || hasFinite(tokens, index + 1)) return undefined;
  // »Glemt kode« is what a button says.
  if (/^[»«„“”"]$/u.test(start.boundary?.text ?? '')) return undefined;
  const subject = findSubject(tokens, index, start);
  if (!subject || isLabel(subject, place)) return undefined;
  // `den mængde strenge, du vil udskifte`
  if (mayBe(token, 'noun') && measures.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const isSurelyVerb = isOnly(token, 'verb') || subjects.has(next?.lower ?? '');
  if (!isSurelyVerb && !isWholeSubject(start, token)) return undefined;
  const rule = 'present-after-subject';
  return replaceVerb(place, { rule, form: 'present', beside: subject.text });
}

/** `Klik på Åbn pakke`: a word with a capital that is a verb or an adjective names no person, but a button. */
function isLabel(subject: Token, { lexicon }: VerbPlace): boolean {
  return (
    hasNameCapital(subject) &&
    subject.text !== 'I' &&
    lexicon.formsOf(subject.lower).some(({ kind }) => kind !== 'noun')
  );
}

/** The clause up to the infinitive; undefined where something there may govern it. */
function startWithoutVerb(tokens: readonly Token[], index: number): ClauseStart | undefined {
  let at = index - 1;
  while (at >= 0 && !startsClause(tokens, at)) {
    if (mayGovern(tokens, at, index)) return undefined;
    at -= 1;
  }
  const boundary = tokens[at];
  const before = tokens.slice(at + 1, index);
  // What stands before brackets belongs to the clause too.
  if (boundary?.kind === 'gap' || boundary?.text === ')') return undefined;
  // `at vi sende` is a clause, `at ikke sende` none.
  if (boundary?.lower === 'at' && before.every(({ lower }) => betweenAtAndVerb.has(lower))) {
    return undefined;
  }
  return { boundary, before };
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'at' || isBoundary(tokens, at);
}

/** Whether the infinitive at `index` may belong to the word at `at`. */
function mayGovern(tokens: readonly Token[], at: number, index: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  // `jeg så pakken komme`: of `se`.
  if (lower === 'så' && subjects.has(tokens[at - 1]?.lower ?? '')) return true;
  if (isVerbHere(tokens, at) || BEFORE_BARE_INFINITIVE.has(lower)) return true;
  return conjunctions.has(lower) && at === index - 1;
}

/** `når du betalt`, `vi send`, `hvis du interesseret`: no verb of this clause goes with the pronoun. */
export function checkAfterPronoun(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token } = place;
  const isParticiple = isOnlyParticiple(token);
  if ((!isParticiple && !isImperative(token)) || mayBe(token, 'noun')) return undefined;
  const at = skipBack(tokens, index - 1, (one) => isAdverb(one) && one.lower !== 'så');
  const subject = tokens[at];
  if (!subject || !subjects.has(subject.lower)) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (!isBoundary(tokens, at - 1) && !/^(?:at|og|men|så)$/u.test(before)) return undefined;
  if (hasFinite(tokens, index + 1)) return undefined;
  if (isParticiple && /^(?:og|men)$/u.test(before)) return undefined;
  if (isParticiple && mayBe(token, 'adjective')) return missingVerb(token, subject);
  const rule = 'present-after-subject';
  const fault = replaceVerb(place, { rule, form: 'present', beside: subject.text });
  if (!fault || !isParticiple) return fault;
  return { ...fault, suggestions: [...fault.suggestions, `har ${token.text}`] };
}

/** The participle, as far as it is a verb. */
function isOnlyParticiple(token: Token): boolean {
  const verbs = verbForms(token);
  return verbs.length > 0 && verbs.every(({ form }) => form === 'participle');
}

function missingVerb({ start, end, text }: Token, subject: Token): DanishFault {
  return {
    rule: 'verb-missing',
    start,
    end,
    suggestions: [`er ${text}`],
    names: [subject.text, text],
  };
}
