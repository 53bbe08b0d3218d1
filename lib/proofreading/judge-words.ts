import { primaryLanguage } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createAcceptedForms, type AcceptedForms } from './accepted-forms';
import type { FoundWord } from './find-words';
import { functionWords } from './function-words';
import { findNamePlaces } from './name-places';
import type { Speller } from './speller';
import { isVariant } from './spelling-variants';
import { wordsOf } from './words/language-words';

export type Verdict =
  | { readonly kind: 'right' }
  /** Unknown, but it may well be a name, a term or a compound: too little to mark it. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'wrong'; readonly meant?: string };

const RIGHT: Verdict = { kind: 'right' };
const UNSURE: Verdict = { kind: 'unsure' };
const WRONG: Verdict = { kind: 'wrong' };

/** Looking for a slip costs some 10 to 50 ms: as often as this in a paragraph, no more. */
const MOST_LOOKS = 6;
/** A line with more unknown and fewer small words is in another language, or a list of names. */
const MOST_UNKNOWN = 0.45;
const FEWEST_SMALL = 0.2;
const LANGUAGES_THAT_JOIN_WORDS = new Set(['da', 'de', 'sv', 'nl']);

/**
 * Says of each word of a paragraph whether it is spelt right; `accepted` are words of the client.
 * Undefined when the paragraph is not in the language at all.
 */
export function judgeWords(
  words: readonly FoundWord[],
  options: {
    readonly speller: Speller;
    readonly context: ReplyContext;
    readonly accepted: ReadonlySet<string>;
  },
): Verdict[] | undefined {
  const { language } = options.context;
  const isRight = createRightness(options);
  const unknown = new Set(words.filter((found) => !isRight(found)));
  if (unknown.size > words.length * MOST_UNKNOWN && isForeign(words, unknown, language)) {
    return undefined;
  }
  // A German capital says noun, elsewhere it says name unless the word is one without it too.
  const names = findNamePlaces(words, (found) =>
    primaryLanguage(language) === 'de'
      ? unknown.has(found)
      : !options.speller.isWord(found.word.toLowerCase()),
  );
  let looks = 0;
  const isSlip = (word: string): boolean => {
    looks += 1;
    return looks <= MOST_LOOKS && options.speller.meantBySlip(word) !== undefined;
  };
  return words.map((found): Verdict => {
    const meant = options.accepted.has(found.word) ? undefined : misspeltAs(found.word, language);
    if (meant !== undefined) return { kind: 'wrong', meant };
    if (!unknown.has(found)) return RIGHT;
    if (isVariant(found.word, language, options.speller)) return UNSURE;
    const isSure =
      found.word === found.word.toLowerCase()
        ? !mayBeCompound(found.word, options) || isSlip(found.word)
        : !names.has(found) && mayBeSlip(found, language) && isSlip(found.word);
    return isSure ? WRONG : UNSURE;
  });
}

/** A few misspelt words alone make no other language: usual misspellings and small words speak against it. */
function isForeign(
  words: readonly FoundWord[],
  unknown: ReadonlySet<FoundWord>,
  language: string,
): boolean {
  const small = functionWords[primaryLanguage(language)];
  const smallOnes = words.filter(({ word }) => small?.has(word.toLowerCase()));
  const strange = [...unknown].filter(({ word }) => misspeltAs(word, language) === undefined);
  return strange.length > 3 && smallOnes.length < words.length * FEWEST_SMALL;
}

/** Whether a capitalised unknown word may be something else than a name: in a short one, any letter makes another word. */
function mayBeSlip({ word, startsSentence }: FoundWord, language: string): boolean {
  if (/^\p{Lu}{2}/u.test(word) && !/^\p{Lu}{2}\p{Ll}{3,}$|^\p{Lu}+$/u.test(word)) return false;
  const isPlaceForCapital = startsSentence || primaryLanguage(language) === 'de';
  return word.length >= (isPlaceForCapital ? 5 : 7);
}

function createRightness({
  speller,
  context,
  accepted,
}: {
  readonly speller: Speller;
  readonly context: ReplyContext;
  readonly accepted: ReadonlySet<string>;
}): (found: FoundWord) => boolean {
  const isWord = (word: string): boolean => speller.isWord(word);
  const forms = [
    formsOf(wordsOf(context.language).service),
    formsOf(accepted),
    createAcceptedForms(namesIn(context)),
  ];
  const isKnown = (word: string): boolean =>
    isWord(word) || isCode(word) || forms.some((some) => some.has(word, isWord));
  return ({ word, hasStop }) => {
    if (isKnown(word) || (hasStop && isWord(`${word}.`))) return true;
    // The French article, and what else loses its vowel: `l'Espace`, `d'Emma`.
    const bare = word.replace(/^(?:[cdjlmnst]|qu)'(?=\p{L})/iu, '');
    if (bare !== word && isKnown(bare)) return true;
    const parts = word.split(/[-.]/u);
    return parts.length > 1 && parts.every((part) => part.length < 2 || isKnown(part));
  };
}

const formsOfSets = new WeakMap<ReadonlySet<string>, AcceptedForms>();

/** A client may have thousands of words, and every paragraph asks for them. */
function formsOf(words: ReadonlySet<string>): AcceptedForms {
  const forms = formsOfSets.get(words) ?? createAcceptedForms(words);
  formsOfSets.set(words, forms);
  return forms;
}

/** `DHL`, `DHLs`, `SMS'er`, `iPhone`, `MitID`: written as nobody misspells a word. */
function isCode(word: string): boolean {
  return (
    word.length === 1 ||
    /^\p{Lu}{1,6}(?:'?\p{Ll}{1,4})?$/u.test(word.replace(/^\p{Lu}\p{Ll}+$/u, '')) ||
    /\p{Ll}\p{Lu}/u.test(word)
  );
}

/** Two words of some length written as one: dictionaries know few such compounds, writers make them daily. */
function mayBeCompound(
  word: string,
  { speller, context }: { readonly speller: Speller; readonly context: ReplyContext },
): boolean {
  if (!LANGUAGES_THAT_JOIN_WORDS.has(primaryLanguage(context.language))) return false;
  for (let at = 4; at <= word.length - 4; at += 1) {
    const start = word.slice(0, at);
    const isStart = speller.isWord(start) || speller.isWord(start.replace(/s$/u, ''));
    if (isStart && speller.isWord(word.slice(at))) return true;
  }
  return false;
}

function misspeltAs(word: string, language: string): string | undefined {
  const { misspelt } = wordsOf(language);
  const lower = word.toLowerCase();
  const meant = misspelt.get(word) ?? misspelt.get(lower);
  if (meant === undefined || misspelt.has(word)) return meant;
  if (word.length > 1 && word === word.toUpperCase()) return meant.toUpperCase();
  return meant.charAt(0).toUpperCase() + meant.slice(1);
}

/** Names of the people, and every capitalised word of the thread and subject. */
function namesIn({
  customer,
  agent,
  subject,
  ticket,
  thread,
  recipients,
}: ReplyContext): readonly string[] {
  const people = [customer?.name, customer?.firstName, agent?.name, customer?.email, ticket];
  const names = [...people, ...(recipients ?? [])].join(' ').match(/[\p{L}\p{M}'’]{2,}/gu) ?? [];
  const capitalised = [subject, thread].join(' ').match(/\p{Lu}[\p{L}\p{M}'’]+/gu) ?? [];
  return [...names, ...capitalised];
}
