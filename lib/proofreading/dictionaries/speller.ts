/** An unmodified Hunspell dictionary, as UTF-8 bytes. */
export interface DictionaryFiles {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Knows the words of one language. Words are NFC; the case of letters matters. */
export interface Speller {
  /** What it was made from, for all else that a dictionary tells. */
  readonly files: DictionaryFiles;
  isWord(word: string): boolean;
  /** True when the dictionary has the word, or the word without an ending, as an entry: no compound that its rules make up. */
  isListed(word: string): boolean;
  /** True for a word that the dictionary has not and a larger list has, in whatever case: right, but seldom what was meant. */
  isRare(word: string): boolean;
  /** How common a word is on Zipf's scale: 3 is one in a million; undefined beyond the commonest, or without a list of them. */
  frequencyOf(word: string): number | undefined;
  /** Its letters follow each other as in common words of the language: it may be a name, a term, a rare word. */
  looksRight(word: string): boolean;
  /** Words that may have been meant, the likeliest first; slow, so only for a word somebody looks at. */
  suggest(word: string, wanted: WantedSuggestions): Promise<readonly string[]>;
  /** The word that one usual slip makes of this unknown one; undefined when it looks like no slip. Some 5 ms. */
  meantBySlip(word: string): string | undefined;
  /** Frees its memory; it must not be asked afterwards. */
  dispose(): void;
}

export interface WantedSuggestions {
  readonly limit: number;
  /** Suggested before others when they are alike. */
  readonly clientWords: Iterable<string>;
}
