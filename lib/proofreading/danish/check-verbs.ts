import { isOnlyVerb, mayBe, verbForms, type Token } from './danish-clause';
import type { Gender, VerbForm } from './danish-forms';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault, DanishRuleId } from './danish-rule';
import {
  adverbs,
  closed,
  conjunctions,
  determiners,
  eitherPronouns,
  haves,
  modals,
  numerals,
  objects,
  prepositions,
  subjects,
  subordinators,
} from './danish-words';

/** The commonest finite verbs: that is what they are, whatever else the dictionary says. */
const FINITE = new Set(
  `ka ska sku er var har havde bliver blev kan kunne vil ville skal skulle må måtte bør burde tør turde får fik går gik
  kommer kom gør gjorde ser så siger sagde ved vidste giver gav tager tog lader lod findes fandtes`.split(
    /\s+/u,
  ),
);
/** After these an infinitive stands without `at`: `lad os se`, `vi hører dem ringe`, `vi beder dig svare`. */
const BEFORE_BARE_INFINITIVE = new Set(
  `lad lade lader lod ladet se ser set høre hører hørte hørt føle føler følte bede beder bad bedt gide gider
  gad få får fik fået tør turde mærke mærker`.split(/\s+/u),
);
const AUXILIARIES = new Set([...haves, 'have', 'bliver', 'blev', 'blive', 'blevet']);
/** Between `at` and its verb; other adverbs there begin a clause: `at nu sender vi`. */
const AFTER_AT = new Set([
  'ikke',
  'altid',
  'aldrig',
  'kun',
  'bare',
  'blot',
  'lige',
  'straks',
  'hurtigt',
]);

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
    const sentence = { tokens, lexicon, faults };
    const fault =
      afterAt(sentence, index) ??
      afterModal(sentence, index) ??
      afterHave(sentence, index) ??
      withoutFinite(sentence, index) ??
      afterPronoun(sentence, index) ??
      afterBe(sentence, index) ??
      besideOther(sentence, index);
    if (fault) faults.set(index, fault);
  }
  return [...faults.values()];
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly lexicon: DanishLexicon;
  /** What was found before, by the place of its word. */
  readonly faults: ReadonlyMap<number, DanishFault>;
}

/** `at vurderer`, `at aktivér`: the present or the imperative where the infinitive belongs. */
function afterAt({ tokens, lexicon }: Sentence, index: number): DanishFault | undefined {
  const token = tokens[index];
  if (!token || !(isPresent(token) || isImperative(token))) return undefined;
  const at = back(tokens, index - 1, (one) => AFTER_AT.has(one.lower));
  if (tokens[at]?.lower !== 'at') return undefined;
  const next = tokens[index + 1];
  // `at sender du`: the verb of a clause.
  if (next && (subjects.has(next.lower) || next.text === 'I')) return undefined;
  // `at pakker kommer`: a noun that is the subject.
  // `at lære og tilpasse` is one more of the same.
  const after = next?.lower === 'og' ? index + 3 : index + 1;
  if (isNounToo(token) && mayHaveFinite(tokens, after)) return undefined;
  if (mayBe(token, 'adjective') && mayBe(next, 'noun')) return undefined;
  return replaceVerb('infinitive-after-at', token, 'infinitive', lexicon, ['at']);
}

/** `kan sender`, `vil kunden svarer`: two finite verbs in one clause. */
function afterModal({ tokens, lexicon }: Sentence, index: number): DanishFault | undefined {
  const token = tokens[index];
  if (!token || !(isPresent(token) || isImperative(token)) || mayBe(token, 'adjective'))
    return undefined;
  const next = tokens[index + 1];
  if (next && (subjects.has(next.lower) || next.text === 'I')) return undefined;
  let at = index - 1;
  for (; at >= 0; at -= 1) {
    const one = tokens[at];
    if (!one || isBoundary(tokens, at) || one.lower === 'at')
      return afterLet(tokens, index, lexicon);
    if (modals.has(one.lower)) break;
    if (isVerbHere(tokens, at) || conjunctions.has(one.lower))
      return afterLet(tokens, index, lexicon);
  }
  const modal = tokens[at];
  if (!modal) return afterLet(tokens, index, lexicon);
  const between = tokens.slice(at + 1, index);
  // `må kunder`, `kan varer`: the word is the subject, and the verb is still to come.
  const subject = tokens[at - 1]?.lower ?? '';
  const hasSubject = between.length > 0 || subjects.has(subject) || eitherPronouns.has(subject);
  const isUnsure = isNounToo(token) || isImperative(token);
  if (isUnsure && (!hasSubject || hasVerbAfter(tokens, index + 1))) return undefined;
  // `skal hjem sender vi`, `det du kan koster`: after a noun of the clause before, it may be another clause.
  if (between.length > 4) return undefined;
  return replaceVerb('infinitive-after-modal', token, 'infinitive', lexicon, [modal.text]);
}

/** `lade sig narrer`, `lad os ser`. */
function afterLet(
  tokens: readonly Token[],
  index: number,
  lexicon: DanishLexicon,
): DanishFault | undefined {
  const token = tokens[index];
  const letting = tokens[index - 2];
  if (!token || isNounToo(token) || !letting || !objects.has(tokens[index - 1]?.lower ?? ''))
    return undefined;
  if (!/^(?:lad|lade|lader|lod|ladet)$/u.test(letting.lower)) return undefined;
  return replaceVerb('infinitive-after-modal', token, 'infinitive', lexicon, [letting.text]);
}

/** `har modtager`, `har sendte`, `er blevet sender`. */
function afterHave({ tokens, lexicon }: Sentence, index: number): DanishFault | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const verbs = verbForms(token);
  const next = tokens[index + 1];
  // `har lavede en fejl`: an ending of adjectives, with no noun to go with.
  const isAdjective =
    mayBe(token, 'adjective') &&
    !(verbs.some(({ form }) => form === 'past') && !mayBe(next, 'noun'));
  // `har læs din mail`: no noun goes on like this.
  const isNoun =
    mayBe(token, 'noun') && !(next && (determiners.has(next.lower) || objects.has(next.lower)));
  const isWrong =
    verbs.length > 0 &&
    verbs.every(({ form, isPassive }) => form !== 'participle' && form !== 'ende' && !isPassive) &&
    !isAdjective &&
    !isNoun;
  if (!isWrong) return undefined;
  let hasSubject = false;
  const at = back(tokens, index - 1, (one) => {
    if (one.lower === 'så') return false;
    if (adverbs.has(one.lower)) return true;
    if (!(subjects.has(one.lower) || one.text === 'I') || hasSubject) return false;
    hasSubject = true;
    return true;
  });
  const aux = tokens[at];
  if (!aux || !AUXILIARIES.has(aux.lower)) return undefined;
  // `er blevet lukkede` is right of several.
  if (mayBe(token, 'adjective') && !/^(?:har|havde|have)$/u.test(aux.lower)) return undefined;
  if (tokens[at - 1]?.lower === 'at' && aux.lower !== 'have') return undefined;
  return replaceVerb('participle-after-have', token, 'participle', lexicon, [aux.text]);
}

/** `vi sende`, `i morgen rejse vi`: an infinitive in a clause that has no finite verb. */
function withoutFinite({ tokens, lexicon }: Sentence, index: number): DanishFault | undefined {
  const token = tokens[index];
  if (!token || !isInfinitive(token)) return undefined;
  let from = index - 1;
  for (; from >= 0; from -= 1) {
    const one = tokens[from];
    if (!one || one.kind === 'gap') return undefined;
    if (one.lower === 'at') {
      // `at vi sende` is a clause, `at ikke sende` none.
      if (tokens.slice(from + 1, index).every(({ lower }) => AFTER_AT.has(lower))) return undefined;
      break;
    }
    if (isBoundary(tokens, from)) break;
    // `jeg så pakken komme`: of `se`.
    if (one.lower === 'så' && subjects.has(tokens[from - 1]?.lower ?? '')) return undefined;
    if (isVerbHere(tokens, from) || BEFORE_BARE_INFINITIVE.has(one.lower)) return undefined;
    if (conjunctions.has(one.lower) && from === index - 1) return undefined;
  }
  const before = tokens.slice(from + 1, index);
  if (hasFinite(tokens, index + 1, 1)) return undefined;
  const subject = subjectIn(before, tokens[from]) ?? subjectAfter(tokens, index, before);
  if (!subject) return undefined;
  const after = tokens[index + 1];
  const isOnlyInfinitive =
    token.forms.every(({ kind }) => kind === 'verb') ||
    (after !== undefined && subjects.has(after.lower));
  if (!isOnlyInfinitive && !isVerbBeside(token, before, tokens[from])) return undefined;
  return replaceVerb('present-after-subject', token, 'present', lexicon, [subject.text]);
}

/** `når du betalt`, `vi send`, `hvis du interesseret`: no verb of this clause goes with the pronoun. */
function afterPronoun({ tokens, lexicon }: Sentence, index: number): DanishFault | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const verbs = verbForms(token);
  const isParticiple = verbs.length > 0 && verbs.every(({ form }) => form === 'participle');
  if (!isParticiple && !isImperative(token)) return undefined;
  if (mayBe(token, 'noun')) return undefined;
  const at = back(tokens, index - 1, (one) => isAdverb(one) && one.lower !== 'så');
  const subject = tokens[at];
  if (!subject || !subjects.has(subject.lower)) return undefined;
  const before = tokens[at - 1];
  const isClause =
    before === undefined || isBoundary(tokens, at - 1) || /^(?:at|og|men|så)$/u.test(before.lower);
  if (!isClause || hasFinite(tokens, index + 1, 1)) return undefined;
  if (before && /^(?:og|men)$/u.test(before.lower) && isParticiple) return undefined;
  if (isParticiple && mayBe(token, 'adjective')) {
    const suggestions = [`er ${token.text}`];
    return {
      rule: 'verb-missing',
      start: token.start,
      end: token.end,
      suggestions,
      names: [subject.text, token.text],
    };
  }
  const fault = replaceVerb('present-after-subject', token, 'present', lexicon, [subject.text]);
  if (!fault || !isParticiple) return fault;
  return { ...fault, suggestions: [...fault.suggestions, `har ${token.text}`] };
}

/** `vi er sender`, `jeg er skriver`: two verbs where one is enough. */
function afterBe({ tokens }: Sentence, index: number): DanishFault | undefined {
  const token = tokens[index];
  const be = tokens[index - 1];
  const subject = tokens[index - 2];
  if (!token || !be || !subject || be.lower !== 'er' || token.forms.length === 0) return undefined;
  if (
    !subjects.has(subject.lower) ||
    !isPresent(token) ||
    isNounToo(token) ||
    mayBe(token, 'adjective')
  )
    return undefined;
  return {
    rule: 'verb-twice',
    start: be.start,
    end: token.end,
    suggestions: [token.text],
    names: [be.text, token.text],
  };
}

/** `at strikke og broderer`, `sidder og styre`: two verbs side by side in two forms. */
function besideOther(
  { tokens, lexicon, faults }: Sentence,
  index: number,
): DanishFault | undefined {
  const token = tokens[index];
  const other = tokens[index - 2];
  const and = tokens[index - 1]?.lower;
  if (!token || !other || (and !== 'og' && and !== 'eller')) return undefined;
  if (
    isPresent(token) &&
    !isNounToo(token) &&
    !mayBe(token, 'adjective') &&
    !FINITE.has(token.lower)
  ) {
    const wasMended = faults.get(index - 2)?.rule.startsWith('infinitive') ?? false;
    const next = tokens[index + 1];
    if (next && (subjects.has(next.lower) || eitherPronouns.has(next.lower))) return undefined;
    if (!wasMended && !(isInfinitive(other) && tokens[index - 3]?.lower === 'at')) return undefined;
    return replaceVerb('infinitive-after-at', token, 'infinitive', lexicon, ['at']);
  }
  // `chatte og grine`, where `chatte` is wrong already.
  const isSameFault = faults.get(index - 2)?.rule === 'present-after-subject';
  if (isSameFault && isInfinitive(token)) {
    return replaceVerb('present-after-subject', token, 'present', lexicon, [other.text]);
  }
  // `sidder og styre`.
  if (
    isInfinitive(token) &&
    isPresent(other) &&
    token.forms.length === 1 &&
    other.forms.length === 1
  ) {
    return replaceVerb('present-after-subject', token, 'present', lexicon, [other.text]);
  }
  return undefined;
}

function isAdverb({ lower }: Token): boolean {
  return adverbs.has(lower);
}

/** A subject before the verb: a pronoun, or a noun or name that no preposition governs. */
function subjectIn(before: readonly Token[], boundary: Token | undefined): Token | undefined {
  const found = before.findLast(
    (one, at) =>
      subjects.has(one.lower) ||
      (one.text === 'I' && !one.isFirst) ||
      (!isGoverned(before, at) &&
        (isName(one) ||
          (eitherPronouns.has(one.lower) && before.slice(at + 1).every(isAdverb)) ||
          isSubjectNoun(before, at))),
  );
  if (found) return found;
  // `kunden, der sende`, `noget, som hjælpe`.
  const isRelative = boundary !== undefined && /^(?:der|som|hvilket)$/u.test(boundary.lower);
  const isOnlyAdverbs = before.every((one) => adverbs.has(one.lower));
  return isRelative && isOnlyAdverbs ? boundary : undefined;
}

function subjectAfter(
  tokens: readonly Token[],
  index: number,
  before: readonly Token[],
): Token | undefined {
  const next = tokens[index + 1];
  if (!next) return undefined;
  const isPronoun = subjects.has(next.lower) || (next.text === 'I' && !next.isFirst);
  // `Når du har betalt, sende vi`: the clause before is what stands first.
  if (before.length === 0) return isPronoun && isAfterClause(tokens, index - 1) ? next : undefined;
  const isAfterAdverbs = before.every((one) => adverbs.has(one.lower) || one.lower === 'så');
  if (isAfterAdverbs && (determiners.has(next.lower) || isName(next))) return next;
  return isPronoun ? next : undefined;
}

/** A comma at this place ends a clause that began with `når`, `hvis` and the like. */
function isAfterClause(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let at = comma - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'sign') return false;
    if (subordinators.has(token.lower) && token.lower !== 'at') return true;
  }
  return false;
}

/** Whether a word that may be a noun too can be none here: after a subject that is whole without it. */
function isVerbBeside(
  token: Token,
  before: readonly Token[],
  boundary: Token | undefined,
): boolean {
  const at = before.findLastIndex((one) => !adverbs.has(one.lower));
  const last = before[at];
  if (!last) return boundary !== undefined && /^(?:der|som|hvilket)$/u.test(boundary.lower);
  if (subjects.has(last.lower) || (last.text === 'I' && !last.isFirst) || isName(last)) return true;
  if (eitherPronouns.has(last.lower) && mayBe(token, 'adjective')) return false;
  if (at < before.length - 1) return isSubjectNoun(before, at) || eitherPronouns.has(last.lower);
  const nouns = token.forms.filter((form) => form.kind === 'noun');
  const fits = (number: string, gender?: Gender) =>
    nouns.some(
      (form) => form.number === number && (gender === undefined || form.genders.includes(gender)),
    );
  if (last.lower === 'de' || last.lower === 'disse') return !fits('plural');
  if (last.lower === 'det' || last.lower === 'dette') return !fits('singular', 'neuter');
  if (last.lower === 'den' || last.lower === 'denne') return !fits('singular', 'common');
  return isSubjectNoun(before, at);
}

function isSubjectNoun(before: readonly Token[], at: number): boolean {
  const one = before[at];
  if (!one || closed.has(one.lower)) return false;
  return one.forms.some(
    (form) =>
      form.kind === 'noun' &&
      !form.isGenitive &&
      (form.isDefinite || form.number === 'plural' || isCounted(before[at - 1])),
  );
}

function isCounted(before: Token | undefined): boolean {
  if (!before) return false;
  return determiners.has(before.lower) || numerals.has(before.lower) || before.kind === 'number';
}

/** A preposition stands before it, with nothing but determiners and adjectives between. */
function isGoverned(before: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const one = before[index];
    if (!one) return false;
    if (prepositions.has(one.lower)) return true;
    const mayStandBetween =
      determiners.has(one.lower) || mayBe(one, 'adjective') || isGenitive(one) || isName(one);
    if (!mayStandBetween) return false;
  }
  return false;
}

function isGenitive(token: Token): boolean {
  return token.forms.some((form) => form.kind === 'noun' && form.isGenitive);
}

function isName(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !token.isFirst &&
    /^\p{Lu}/u.test(token.text) &&
    !closed.has(token.lower)
  );
}

/** Present, and no other form of a verb. */
function isPresent(token: Token): boolean {
  const verbs = verbForms(token);
  return (
    !modals.has(token.lower) &&
    token.lower !== 'er' &&
    verbs.some(({ form }) => form === 'present') &&
    verbs.every(
      ({ form, isPassive }) => (form === 'present' || form === 'imperative') && !isPassive,
    )
  );
}

/** The imperative, and nothing else at all. */
function isImperative(token: Token): boolean {
  return !modals.has(token.lower) && isOnlyVerb(token, ['imperative']);
}

function isInfinitive(token: Token): boolean {
  const verbs = verbForms(token);
  return (
    !modals.has(token.lower) &&
    verbs.some(({ form }) => form === 'infinitive') &&
    verbs.every(
      ({ form, isPassive }) => (form === 'infinitive' || form === 'imperative') && !isPassive,
    )
  );
}

/**
 * A noun, beside being a verb. Who does something (`lærer`, `sender`) is none here: without an article
 * or a plural ending no such noun stands after a verb.
 */
function isNounToo(token: Token): boolean {
  return token.forms.some(
    (form) =>
      form.kind === 'noun' &&
      (form.number === 'plural' ||
        form.isDefinite ||
        form.isGenitive ||
        form.lemma !== token.lower),
  );
}

function hasFinite(tokens: readonly Token[], from: number, depth: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || isBoundary(tokens, at)) return false;
    if (token.lower === 'at' && depth === 1) return false;
    if (closed.has(token.lower)) continue;
    if (FINITE.has(token.lower)) return true;
    if (isOnlyVerb(token, ['present', 'past'])) return true;
  }
  return false;
}

/** As `hasFinite`, where a word may be a noun too. */
function mayHaveFinite(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || isBoundary(tokens, at)) return false;
    if (closed.has(token.lower)) continue;
    if (FINITE.has(token.lower)) return true;
    if (verbForms(token).some(({ form }) => form === 'present' || form === 'past')) return true;
  }
  return false;
}

function hasVerbAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    if (isBoundary(tokens, at) || /^(?:at|for|og)$/u.test(tokens[at]?.lower ?? '')) return false;
    if (isVerbHere(tokens, at)) return true;
  }
  return false;
}

/** Rather a verb than anything else, where it stands. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (FINITE.has(token.lower) && token.lower !== 'så' && token.lower !== 'ved') return true;
  if (closed.has(token.lower) || !mayBe(token, 'verb')) return false;
  const before = tokens[at - 1];
  const isAfterDeterminer =
    before !== undefined &&
    (determiners.has(before.lower) || before.kind === 'number' || mayBe(before, 'adjective'));
  if (mayBe(token, 'noun') || mayBe(token, 'adjective')) {
    if (isAfterDeterminer || (before && prepositions.has(before.lower))) return false;
    // A participle that is an adjective too is none of the clause's verbs.
    return verbForms(token).some(
      ({ form }) => form === 'present' || form === 'past' || form === 'infinitive',
    );
  }
  return verbForms(token).some(({ form }) => form !== 'ende');
}

/** A sign or a word at which another clause begins. */
function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'gap') return true;
  if (token.kind === 'sign') return /[,;:.!?()[\]–—"“”„»«]/u.test(token.text) || isDash(tokens, at);
  if (token.lower === 'at' || token.lower === 'så') return false;
  // `ryger der 10 par`: here it stands for the subject.
  if (token.lower === 'der' && mayBe(tokens[at - 1], 'verb')) return false;
  if (subordinators.has(token.lower)) return !isPreposition(tokens, at);
  const next = tokens[at + 1];
  return (
    conjunctions.has(token.lower) &&
    next !== undefined &&
    (subjects.has(next.lower) || eitherPronouns.has(next.lower))
  );
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token?.text === '-' && (before === undefined || before.end < token.start);
}

/** `efter`, `før`, `om` and the like before a noun begin no clause. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !prepositions.has(token.lower)) return false;
  return !(next && (subjects.has(next.lower) || next.text === 'I' || next.lower === 'der'));
}

function replaceVerb(
  rule: DanishRuleId,
  token: Token,
  wanted: 'infinitive' | 'present' | 'participle',
  lexicon: DanishLexicon,
  names: readonly string[],
): DanishFault | undefined {
  const forms = verbForms(token).map(({ lemma }) =>
    lexicon.inflect(lemma, { kind: 'verb', form: wanted }),
  );
  const suggestions = [...new Set(forms)].flatMap((word) =>
    word === undefined || word === token.lower ? [] : [withCapital(word, token.text)],
  );
  if (suggestions.length === 0) return undefined;
  return { rule, start: token.start, end: token.end, suggestions, names: [...names, token.text] };
}

function withCapital(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The place of the first token before that may not be skipped; -1 at the start of the sentence. */
function back(
  tokens: readonly Token[],
  from: number,
  mayBeSkipped: (token: Token) => boolean,
): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 5; steps += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || !mayBeSkipped(token)) break;
    at -= 1;
  }
  return at;
}
