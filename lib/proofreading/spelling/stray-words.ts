import { primaryLanguage } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import { functionWords } from '../function-words';
import { englishWords } from '../words/english-words';
import { findWords, type FoundWord } from './find-words';
import type { Slips } from './slips';
import { withoutElision } from './word-parts';

/**
 * `foreign`: in a stretch of another language, or cut short. `term`: an English word, a
 * Latin name, or what comes again. `strange`: beside such, so it may be no misspelt word of this language.
 */
export type Stray = 'foreign' | 'term' | 'strange';

interface Surroundings {
  readonly words: readonly FoundWord[];
  readonly unknown: ReadonlySet<FoundWord>;
  readonly slips: Slips;
  readonly context: Pick<ReplyContext, 'language' | 'thread' | 'subject'>;
}

/** Which of the unknown words their surroundings tell to be no misspelt words. */
export function findStrays(surroundings: Surroundings): ReadonlyMap<FoundWord, Stray> {
  const { words, unknown } = surroundings;
  const { thread = '', subject = '' } = surroundings.context;
  const counts = new Map<string, number>();
  for (const { word } of unknown) counts.set(word, (counts.get(word) ?? 0) + 1);
  // The customer's word for a thing is a term, be it in a dictionary or not.
  for (const { word } of unknown.size > 0 ? findWords(`${subject}\n${thread}`) : []) {
    if (counts.has(word)) counts.set(word, 2);
  }
  const strays = new Map<FoundWord, Stray>();
  for (const [index, found] of words.entries()) {
    if (!unknown.has(found)) continue;
    const before = besideOrNone(words[index - 1], found);
    const after = besideOrNone(found, words[index + 1], words[index + 1]);
    const place = { found, before, after, ...surroundings };
    if (isForeign(place)) strays.set(found, 'foreign');
    else if (isTerm(place) || (counts.get(found.word) ?? 0) > 1) strays.set(found, 'term');
    else if (isStrange(place)) strays.set(found, 'strange');
  }
  return strays;
}

interface Place extends Surroundings {
  readonly found: FoundWord;
  /** The words that only a space parts from this one. */
  readonly before: FoundWord | undefined;
  readonly after: FoundWord | undefined;
}

function isForeign({ found, before, after, unknown, context }: Place): boolean {
  if (found.isCut) return true;
  // `Corno di Rosazzo`, `Carl von Linné`
  if (isShort(found) && before && after && isCapitalised(before) && isCapitalised(after)) {
    return true;
  }
  if (!isEnglish(found)) return false;
  // In German a capital tells nothing.
  const isName = primaryLanguage(context.language) !== 'de' && isNameLike(before);
  const isStrangeBeside = [before, after].some(
    (other) => other && unknown.has(other) && (isCapitalised(other) || isEnglish(other)),
  );
  return found.isQuoted || isName || isStrangeBeside;
}

/** An English word, a Latin name (`Troides helena`), half a word (`Bü rgel`). */
function isTerm({ found, before, unknown, context }: Place): boolean {
  if (isEnglish(found) || isBentEnglish(found, context.language)) return true;
  if (!before || !unknown.has(before) || !isCapitalised(before)) return false;
  return isShort(before) || /(?:[aix]|us|um|is|ae|os|ns)$/u.test(found.word);
}

function isStrange({ found, before, after, unknown, slips, context }: Place): boolean {
  if (isCapitalised(found)) {
    const { language } = context;
    if (primaryLanguage(language) !== 'de') return false;
    const isAfterName = isNameLike(before) && !isSmall(before, language);
    return isAfterName || (isNameLike(after) && !isSmall(after, language));
  }
  return [before, after].some(
    (other) =>
      other &&
      unknown.has(other) &&
      (isEnglish(other) || (!isNameLike(other) && !slips.isOfCommonWord(other.word))),
  );
}

function isEnglish({ word }: FoundWord): boolean {
  return englishWords.has(word.toLowerCase());
}

/** `tokenet`, `skimmeren`: with an ending of Danish or Swedish. */
function isBentEnglish({ word }: FoundWord, language: string): boolean {
  if (!/^(?:da|sv)$/u.test(primaryLanguage(language))) return false;
  const stem = /^(?<stem>\p{Ll}{5,}?)(?:s|e[nrt]s?|e?ne|erne|erna|arna?|ede?t?)$/u.exec(word)
    ?.groups?.['stem'];
  return stem !== undefined && (englishWords.has(stem) || englishWords.has(`${stem}e`));
}

function isShort({ word }: FoundWord): boolean {
  return word.length <= 3;
}

function isSmall(found: FoundWord | undefined, language: string): boolean {
  const word = found?.word.toLowerCase() ?? '';
  return /^ihr|^sie$/u.test(word) || functionWords[primaryLanguage(language)]?.has(word) === true;
}

/** `Apple Store`, `Heinz Schleußer`: a capital amid a sentence. */
function isNameLike(found: FoundWord | undefined): boolean {
  return found !== undefined && isCapitalised(found) && !found.startsSentence;
}

function isCapitalised({ word }: FoundWord): boolean {
  return /^\p{Lu}/u.test(withoutElision(word));
}

/** The other word, when only a space parts the two. */
function besideOrNone(
  one: FoundWord | undefined,
  other: FoundWord | undefined,
  wanted = one,
): FoundWord | undefined {
  return one && other && other.start - one.end === 1 ? wanted : undefined;
}
