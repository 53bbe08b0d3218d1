/** Very many words in one string, one a line, sorted by their UTF-16 units. */
export interface SortedWords {
  has(word: string): boolean;
}

/** Looks a word up where it lies: a set of 170,000 strings would take 10 MB. */
export function createSortedWords(text: string): SortedWords {
  return {
    has(word) {
      let low = 0;
      let high = text.length;
      while (low < high) {
        const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        const found = text.slice(start, end);
        if (found === word) return true;
        if (found < word) low = end + 1;
        else high = start;
      }
      return false;
    },
  };
}
