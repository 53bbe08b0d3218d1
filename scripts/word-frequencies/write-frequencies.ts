/** A class spans 20 centibels; the first begins at one word in ten. */
const CLASS_SPAN = 20;
const FIRST_CLASS = 100;

/**
 * One line a word, `adresse m`: the word as the dictionary has it, and the class of its frequency, `a`
 * being the commonest. Sorted by the word in small letters, so that it can be looked up in place.
 */
export function writeFrequencies(
  bins: readonly (readonly string[])[],
  isWord: (word: string) => boolean,
): { readonly text: string; readonly count: number } {
  const lines = bins.flatMap((words, centibels) =>
    words.flatMap((word): { key: string; line: string }[] => {
      if (!/^\p{L}{2,}(?:['-]\p{L}+)*$/u.test(word)) return [];
      const known = [word, capitalize(word)].find(isWord);
      return known === undefined ? [] : [{ key: word, line: `${known} ${classOf(centibels)}` }];
    }),
  );
  // By code units, as the lookup compares.
  const sorted = lines.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return { text: sorted.map(({ line }) => `${line}\n`).join(''), count: sorted.length };
}

function classOf(centibels: number): string {
  const step = Math.max(0, Math.floor((centibels - FIRST_CLASS) / CLASS_SPAN));
  return String.fromCharCode('a'.charCodeAt(0) + Math.min(25, step));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
