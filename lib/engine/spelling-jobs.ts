import { createGrammarCheck } from '@/lib/proofreading/create-grammar-check';
import { dictionaryFor, ownDictionaryFor } from '@/lib/proofreading/dictionaries/find-dictionary';
import type { Speller } from '@/lib/proofreading/dictionaries/speller';
import type { CheckGrammar } from '@/lib/proofreading/germanic/create-germanic-check';
import { createHunspellSpeller } from '@/lib/proofreading/hunspell/create-hunspell-speller';
import {
  createSpellingChecker,
  suggestForWord,
} from '@/lib/proofreading/spelling/spelling-checker';
import { wordsOf } from '@/lib/proofreading/words/language-words';
import { primaryLanguage } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

/** Words that are right in replies for one client: client to language to words. */
export type ClientWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A dictionary of the user's own, for its language instead of ours. */
export interface OwnDictionary {
  readonly language: string;
  readonly aff: Blob;
  readonly dic: Blob;
}

export type SpellingJobs = ReturnType<typeof createSpellingJobs>;

/**
 * What the spelling Worker does. Dictionaries are loaded for the languages asked for, the two used
 * last are kept, the others freed.
 */
export function createSpellingJobs(
  loadSpeller: (language: string) => Promise<Speller | undefined>,
) {
  const spellers = new Map<string, Promise<Speller | undefined>>();
  const accepted = new Map<string, ReadonlySet<string>>();
  // Goes with its speller.
  const grammars = new WeakMap<Speller, CheckGrammar>();
  let clientWords: ClientWords = {};
  let ownDictionaries: readonly OwnDictionary[] = [];

  const spellerFor = (language: string): Promise<Speller | undefined> => {
    const own = ownDictionaryFor(ownDictionaries, language);
    const dictionary = own?.language ?? dictionaryFor(language) ?? language;
    const speller =
      spellers.get(dictionary) ?? (own ? loadOwn(own, language) : loadSpeller(language));
    spellers.delete(dictionary);
    spellers.set(dictionary, speller);
    speller.catch(() => spellers.delete(dictionary));
    for (const [oldest, unused] of spellers) {
      if (spellers.size <= 2) break;
      spellers.delete(oldest);
      void unused.then((old) => old?.dispose());
    }
    return speller;
  };
  const acceptedWords = ({
    client,
    language,
  }: Pick<ReplyContext, 'client' | 'language'>): ReadonlySet<string> => {
    const key = `${client ?? ''}|${language}`;
    const known = accepted.get(key);
    if (known) return known;
    const words = client === undefined ? {} : (clientWords[client] ?? {});
    const set = new Set(
      Object.entries(words)
        .filter(([of]) => of === '*' || primaryLanguage(of) === primaryLanguage(language))
        .flatMap(([, list]) => list),
    );
    accepted.set(key, set);
    return set;
  };
  const grammarOf = (speller: Speller, language: string): CheckGrammar => {
    const known = grammars.get(speller) ?? createGrammarCheck(language, speller);
    if (!known) throw new Error(`There is no grammar for "${language}".`);
    grammars.set(speller, known);
    return known;
  };
  const checker = createSpellingChecker(spellerFor, acceptedWords);
  const never = new AbortController().signal;

  return {
    load(words: ClientWords, dictionaries: readonly OwnDictionary[] = []): void {
      clientWords = words;
      ownDictionaries = dictionaries;
      accepted.clear();
    },
    check: (text: string, context: ReplyContext): Promise<readonly Finding[]> =>
      checker.check(text, context, never),
    async checkGrammar(text: string, context: ReplyContext): Promise<readonly Finding[]> {
      const speller = await spellerFor(context.language);
      if (!speller) throw new Error(`There is no dictionary for "${context.language}".`);
      return grammarOf(speller, context.language)(
        text,
        context.screenLanguage,
        acceptedWords(context),
      );
    },
    /** What may be meant by a misspelt word of a reply in this language, for this client. */
    async suggest(
      word: string,
      context: Pick<ReplyContext, 'client' | 'language'>,
      limit: number,
    ): Promise<readonly string[]> {
      const speller = await spellerFor(context.language);
      const wanted = { limit, clientWords: acceptedWords(context) };
      return speller ? suggestForWord(speller, word, wanted) : [];
    },
  };
}

async function loadOwn({ aff, dic }: OwnDictionary, language: string): Promise<Speller> {
  const [affBytes, dicBytes] = await Promise.all(
    [aff, dic].map(async (file) => new Uint8Array(await file.arrayBuffer())),
  );
  if (!affBytes || !dicBytes) throw new Error('A dictionary has two files.');
  return createHunspellSpeller({ aff: affBytes, dic: dicBytes }, { words: wordsOf(language) });
}
