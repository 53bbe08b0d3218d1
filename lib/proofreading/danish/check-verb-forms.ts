import { wordSet } from '../word-set';
import {
  hasVerbAfter,
  isBoundary,
  isSubject,
  isVerbHere,
  mayBeSubject,
  mayHaveFinite,
  skipBack,
} from './clause-parts';
import type { DanishFault } from './danish-rule';
import { hasCapital, isOnly, mayBe, verbForms, type Token } from './danish-token';
import {
  adverbs,
  articles,
  betweenAtAndVerb,
  closed,
  conjunctions,
  determiners,
  haves,
  modals,
  objects,
  ordinals,
  prepositions,
} from './danish-words';
import { replaceVerb, type VerbPlace } from './verb-place';
import { isImperative, isNounToo, isPresent } from './verb-readings';

const AUXILIARIES = new Set([...haves, 'bliver', 'blev', 'blive', 'blevet']);
const LETS = wordSet('lad lade lader lod ladet');
/** More words than these between a modal verb and its infinitive may be another clause's. */
const MOST_BETWEEN = 4;

/** `at vurderer`, `at aktivér`: the present or the imperative where the infinitive belongs. */
export function checkAfterAt(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token, next } = place;
  if (!isPresent(token) && !isImperative(token)) return undefined;
  const at = skipBack(tokens, index - 1, ({ lower }) => betweenAtAndVerb.has(lower));
  if (tokens[at]?.lower !== 'at') return undefined;
  // `at sender du`: the verb of a clause.
  if (isSubject(next)) return undefined;
  // `at pakker kommer`: a noun that is the subject.
  // `at lære og tilpasse` is one more of the same.
  const after = next?.lower === 'og' ? index + 3 : index + 1;
  if (isNounToo(token) && (next?.text === ',' || mayHaveFinite(tokens, after))) return undefined;
  if (mayBe(token, 'adjective') && mayBe(next, 'noun')) return undefined;
  return replaceVerb(place, { rule: 'infinitive-after-at', form: 'infinitive', beside: 'at' });
}

/** `kan sender`, `vil kunden svarer`: two finite verbs in one clause. */
export function checkAfterModal(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token, next } = place;
  if (!isPresent(token) && !isImperative(token)) return undefined;
  if (mayBe(token, 'adjective') || isSubject(next) || isNounHere(place)) return undefined;
  const at = findModal(tokens, index);
  const modal = tokens[at];
  if (!modal) return checkAfterLet(place);
  // `skal værdierne, som hører sammen, stå`: a clause begins.
  const before = tokens[index - 1];
  if (before?.lower === 'som' || (before?.lower === 'der' && at < index - 2)) return undefined;
  // `skal hjem sender vi`, `det du kan koster`: after a noun of the clause before, it may be another clause.
  if (index - at - 1 > MOST_BETWEEN || mayBeItsSubject(place, at)) return undefined;
  const rule = 'infinitive-after-modal';
  return replaceVerb(place, { rule, form: 'infinitive', beside: modal.text });
}

/** `skal en forælder underskrive`, `den første modtager`: a noun after its article. */
function isNounHere({ tokens, index, token }: VerbPlace): boolean {
  const before = tokens[index - 1];
  if (!before || !mayBe(token, 'noun')) return false;
  if (articles.has(before.lower) || ordinals.has(before.lower)) return true;
  return isOnly(before, 'adjective') && determiners.has(tokens[index - 2]?.lower ?? '');
}

/** `som vi skulle leveret`, `kan importeret`: a participle alone after a modal verb. */
export function checkParticipleAfterModal(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token, next } = place;
  if (!isOnlyParticiple(token) || !mayFollowVerb(next)) return undefined;
  const at = skipToModal(tokens, index - 1);
  const modal = tokens[at];
  if (!modal || !/^(?:kan|skal|bør|kunne|skulle|burde|vil|ville)$/u.test(modal.lower))
    return undefined;
  const rule = 'infinitive-after-modal';
  return replaceVerb(place, { rule, form: 'infinitive', beside: modal.text });
}

/** What comes after a verb, rather than after an adjective or an adverb. */
function mayFollowVerb(next: Token | undefined): boolean {
  if (!next || next.kind !== 'word') return true;
  return prepositions.has(next.lower) || determiners.has(next.lower) || objects.has(next.lower);
}

/** An adjective too where nothing follows that it says something of. */
function isOnlyParticiple(token: Token): boolean {
  const verbs = verbForms(token);
  return (
    verbs.length > 0 && !mayBe(token, 'noun') && verbs.every(({ form }) => form === 'participle')
  );
}

function skipToModal(tokens: readonly Token[], from: number): number {
  return skipBack(
    tokens,
    from,
    (token) =>
      isSubject(token) || /^(?:ikke|også|gerne|først|altid|nu|selv|kun)$/u.test(token.lower),
  );
}

/** The place of the modal verb that the word may belong to; -1 where there is none. */
function findModal(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (isBoundary(tokens, at) || lower === 'at') return -1;
    if (modals.has(lower)) return at;
    if (isVerbHere(tokens, at) || conjunctions.has(lower)) return -1;
    // `kan let dele filer`, `skifte bruger`: the infinitive, though a noun too.
    if (mayBeInfinitive(tokens, at)) return -1;
    // `kan forhåndsvise filer`: a word that nothing is known of may be the infinitive.
    if (isUnknown(tokens[at])) return -1;
  }
  return -1;
}

function mayBeInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (closed.has(tokens[at]?.lower ?? '') || determiners.has(before) || prepositions.has(before)) {
    return false;
  }
  return verbForms(tokens[at]).some(({ form }) => form === 'infinitive');
}

function isUnknown(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || hasCapital(token)) return false;
  return token.forms.length === 0 && /..e$/u.test(token.lower) && !closed.has(token.lower);
}

/** `må kunder`, `kan varer`: the word is the subject of the modal verb, and its verb is still to come. */
function mayBeItsSubject({ tokens, index, token }: VerbPlace, modal: number): boolean {
  if (!isNounToo(token) && !isImperative(token)) return false;
  const hasSubject = modal < index - 1 || mayBeSubject(tokens[modal - 1]);
  return !hasSubject || hasVerbAfter(tokens, index + 1);
}

/** `lade sig narrer`, `lad os ser`. */
function checkAfterLet(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token } = place;
  const letting = tokens[index - 2];
  if (isNounToo(token) || !letting || !LETS.has(letting.lower)) return undefined;
  if (!objects.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const rule = 'infinitive-after-modal';
  return replaceVerb(place, { rule, form: 'infinitive', beside: letting.text });
}

/** `har modtager`, `har sendte`, `er blevet sender`. */
export function checkAfterHave(place: VerbPlace): DanishFault | undefined {
  const { tokens, index, token } = place;
  if (!isWrongAfterHave(place)) return undefined;
  const at = skipToAuxiliary(tokens, index - 1);
  const auxiliary = tokens[at];
  if (!auxiliary || !AUXILIARIES.has(auxiliary.lower)) return undefined;
  // `er blevet lukkede` is right of several.
  const mayBePlural = mayBe(token, 'adjective') || token.lower.endsWith('ede');
  if (mayBePlural && !haves.has(auxiliary.lower)) return undefined;
  // `så har folk det med`: without another subject the noun is it.
  const hasSubject = tokens.slice(Math.max(0, at - 1), index).some((one) => isSubject(one));
  if (mayBe(token, 'noun') && !hasSubject) return undefined;
  if (tokens[at - 1]?.lower === 'at' && auxiliary.lower !== 'have') return undefined;
  const rule = 'participle-after-have';
  return replaceVerb(place, { rule, form: 'participle', beside: auxiliary.text });
}

function isWrongAfterHave({ token, next }: VerbPlace): boolean {
  const verbs = verbForms(token);
  // `skal have fat i hende`
  if (verbs.length === 0 || token.lower === 'fat') return false;
  // `har nummererede afsnit`: it goes with what follows.
  const goesWithNext = mayBe(next, 'noun') || mayBe(next, 'adjective');
  if (/[dt]e$/u.test(token.lower) && goesWithNext && !closed.has(next?.lower ?? '')) return false;
  const isRightToo = verbs.some(
    ({ form, isPassive }) => form === 'participle' || form === 'ende' || isPassive,
  );
  if (isRightToo) return false;
  // `har lavede en fejl`: an ending of adjectives, with no noun to go with.
  const hasPast = verbs.some(({ form }) => form === 'past');
  if (mayBe(token, 'adjective') && (!hasPast || mayBe(next, 'noun'))) return false;
  // `har læs din mail`: no noun goes on like this.
  const startsObject = next && (determiners.has(next.lower) || objects.has(next.lower));
  return !mayBe(token, 'noun') || startsObject === true;
}

/** Back over adverbs and one subject: `har vi desværre`. */
function skipToAuxiliary(tokens: readonly Token[], from: number): number {
  let hasSubject = false;
  return skipBack(tokens, from, (token) => {
    if (token.lower === 'så') return false;
    // `det, du havde, da du installerede`
    if (token.lower === 'da' && hasSubject) return false;
    if (adverbs.has(token.lower)) return true;
    if (!isSubject(token) || hasSubject) return false;
    hasSubject = true;
    return true;
  });
}
