import { wordSet } from '../word-set';
import { isBoundary } from './clause-parts';
import type { AdjectiveForm, NounForm } from './danish-forms';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import { adjectiveForms, isOnly, mayBe, nounForms, verbForms, type Token } from './danish-token';
import { bes, closed, ordinals, prepositions } from './danish-words';
import { isDeterminer } from './noun-determiners';
import { replaceByForm } from './replace-word';

/** Between `er` and the adjective: `er ikke helt færdig`. */
const DEGREES = wordSet(
  'ikke helt meget mere for så nu også stadig allerede desværre dog endnu altid slet ganske lidt',
);
const SINGULAR = wordSet('den det denne dette en et min mit din dit sin sit hver hvert');
const PERSONS = wordSet('jeg du han hun');
const AFTER_ADJECTIVE = wordSet('og men at for til i på når hvis så alle hver hele igen nu');

/** `måleren er defekte`, `vejret er god`, `varerne er ny`, `du er velkomne`. */
export function checkAfterBe(
  tokens: readonly Token[],
  index: number,
  lexicon: DanishLexicon,
): DanishFault | undefined {
  const token = tokens[index];
  if (!token || closed.has(token.lower)) return undefined;
  const isPast = isPastInDe(token);
  if (!isPast && !isAdjectiveHere(token)) return undefined;
  const clause = endsClause(tokens[index + 1]) ? readClause(tokens, index) : undefined;
  if (!clause) return undefined;
  const { subject, be } = clause;
  const wanted = formWantedBy(tokens, subject);
  if (wanted === undefined || (isPast ? wanted === 'e' : mayStay(token, wanted))) return undefined;
  return replaceByForm({
    rule: 'form-after-be',
    token,
    names: [tokens[subject]?.text ?? '', be.text],
    ...(isPast
      ? { readings: verbForms(token), wanted: { kind: 'verb', form: 'participle' } }
      : {
          readings: adjectiveForms(token).slice(0, 1),
          wanted: { kind: 'adjective', form: wanted },
        }),
    lexicon,
  });
}

/** An order (`skæv` of `skæve`) does not come after `er`. */
function isAdjectiveHere({ forms }: Token): boolean {
  const others = forms.filter((form) => form.kind !== 'adjective');
  return (
    others.length < forms.length &&
    others.every((form) => form.kind === 'verb' && form.form === 'imperative')
  );
}

/** `flyttede`: after `er` it is what has been done to several. */
function isPastInDe(token: Token): boolean {
  const verbs = verbForms(token);
  return (
    token.lower.endsWith('ede') &&
    !mayBe(token, 'noun') &&
    verbs.length > 0 &&
    verbs.every(({ form, isPassive }) => form === 'past' && !isPassive)
  );
}

function endsClause(next: Token | undefined): boolean {
  if (!next) return true;
  if (next.kind === 'sign') return /[.,;:!?)]/u.test(next.text);
  return AFTER_ADJECTIVE.has(next.lower) || prepositions.has(next.lower);
}

/** The verb, and the place of its subject. */
interface BeClause {
  readonly be: Token;
  readonly subject: number;
}

function readClause(tokens: readonly Token[], index: number): BeClause | undefined {
  let at = index - 1;
  while (DEGREES.has(tokens[at]?.lower ?? '')) at -= 1;
  const last = tokens[at];
  if (!last) return undefined;
  if (bes.has(last.lower)) return { be: last, subject: at - 1 };
  // `vejret har været dårligt`
  if (last.lower === 'været' || last.lower === 'blevet') {
    const to = tokens.slice(0, at).findLastIndex(({ lower }) => !DEGREES.has(lower));
    const auxiliary = tokens[to];
    return auxiliary && /^(?:har|havde|er|var)$/u.test(auxiliary.lower)
      ? { be: last, subject: to - 1 }
      : undefined;
  }
  // `er du tilfreds`
  const before = tokens[at - 1];
  return before && bes.has(before.lower) && PERSONS.has(last.lower)
    ? { be: before, subject: at }
    : undefined;
}

function formWantedBy(tokens: readonly Token[], at: number): AdjectiveForm['form'] | undefined {
  const subject = tokens[at];
  if (!subject) return undefined;
  if (PERSONS.has(subject.lower)) return 'base';
  const nouns = nounForms(subject);
  const start = startOfPhrase(tokens, at);
  if (closed.has(subject.lower) || !isSurelyNoun(subject, start < at)) return undefined;
  if (nouns.some(({ isGenitive }) => isGenitive) || mayBeLonger(tokens, start - 1))
    return undefined;
  if (start === at && !nouns.every(({ isDefinite }) => isDefinite)) return undefined;
  // `det ene ben`: the article says one, where the noun may be several.
  const isOne = tokens.slice(start, at).some(({ lower }) => SINGULAR.has(lower));
  return formWantedByNoun(isOne ? nouns.filter(({ number }) => number === 'singular') : nouns);
}

function startOfPhrase(tokens: readonly Token[], at: number): number {
  return tokens.slice(0, at).findLastIndex((token) => !mayStandBefore(token)) + 1;
}

function mayStandBefore(token: Token): boolean {
  if (isDeterminer(token) || ordinals.has(token.lower)) return true;
  return mayBe(token, 'adjective') && !closed.has(token.lower);
}

/** `vejret`, `din måler`: an ending or an article says noun, whatever verb the word may be too. */
function isSurelyNoun(token: Token, hasDeterminer: boolean): boolean {
  if (!mayBe(token, 'noun')) return false;
  const isDefinite = nounForms(token).every((noun) => noun.isDefinite);
  return isOnly(token, 'noun') || hasDeterminer || (isDefinite && !mayBe(token, 'adjective'));
}

/** `og`, `med` and the like before it: the subject may be longer than the noun. */
function mayBeLonger(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at];
  // `…, for posten var forsinket`: the start of a clause.
  if (!before || isBoundary(tokens, at)) return false;
  return prepositions.has(before.lower) || /^(?:og|eller|samt|af)$/u.test(before.lower);
}

function formWantedByNoun(nouns: readonly NounForm[]): AdjectiveForm['form'] | undefined {
  if (nouns.length === 0) return undefined;
  if (nouns.every(({ number }) => number === 'plural')) return 'e';
  if (!nouns.every(({ number }) => number === 'singular')) return undefined;
  const genders = new Set(nouns.flatMap((noun) => noun.genders));
  if (genders.size !== 1) return undefined;
  return genders.has('common') ? 'base' : 't';
}

/** The adjective is right as it is, or may be. */
function mayStay(token: Token, wanted: AdjectiveForm['form']): boolean {
  const adjectives = adjectiveForms(token);
  const isRight = adjectives.some(({ form }) => form === wanted || /^(?:comp|super)/u.test(form));
  // Participles may stay as they are in the plural; a neuter word may be an adverb.
  const mayBeUnchanged = wanted === 'e' && adjectives.some(({ isSameInNeuter }) => isSameInNeuter);
  const isNeuterInEt = token.lower.endsWith('et') && adjectives.some(({ form }) => form === 't');
  return isRight || mayBeUnchanged || isNeuterInEt;
}
