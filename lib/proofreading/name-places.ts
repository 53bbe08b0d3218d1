import type { FoundWord } from './find-words';

/** Words that a name follows, in the languages served. */
const BEFORE_NAMES = new Set(
  `kære hej hr fru frk hilsen mvh dear hi hello mr mrs ms mx dr prof regards sincerely wishes hallo liebe lieber herr
  herrn frau grüße grüßen hälsningar käre kära beste dag mevrouw meneer heer groet groeten bonjour cher chère
  monsieur madame mme cordialement hola estimado estimada querido querida señor señora saludos firma tak thanks
  team bei von fra`.split(/\s+/u),
);

/** Which of these capitalised words stand where names stand: after a greeting or title, or beside another such word. */
export function findNamePlaces(words: readonly FoundWord[]): ReadonlySet<FoundWord> {
  const isShortLine = words.length <= 3 && words.every(isCapitalised);
  return new Set(
    words.filter((found, index) => {
      if (!isCapitalised(found)) return false;
      const before = words[index - 1];
      const after = words[index + 1];
      return (
        isShortLine ||
        (before !== undefined &&
          areBeside(before, found) &&
          (BEFORE_NAMES.has(before.word.toLowerCase()) || isCapitalised(before))) ||
        (after !== undefined && areBeside(found, after) && isCapitalised(after))
      );
    }),
  );
}

function isCapitalised({ word }: FoundWord): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Nothing but a space between, or the stop of `Mr.`. */
function areBeside(one: FoundWord, other: FoundWord): boolean {
  return other.start - one.end === (one.hasStop ? 2 : 1) && !other.startsSentence;
}
