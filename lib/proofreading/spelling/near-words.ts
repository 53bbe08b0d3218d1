const LETTERS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyzæøåäöüßéèêàáíóúñç'];

/**
 * Whether one letter missing, too many, wrong or exchanged with its neighbour parts this from a word
 * that the dictionary knows; some 10 ms. The first letter is taken to be right.
 */
export function isNearWord(word: string, isWord: (word: string) => boolean): boolean {
  for (let at = 1; at <= word.length; at += 1) {
    const start = word.slice(0, at);
    const letter = word[at] ?? '';
    const rest = word.slice(at + 1);
    if (letter !== '' && isWord(start + rest)) return true;
    if (rest !== '' && isWord(start + (rest[0] ?? '') + letter + rest.slice(1))) return true;
    for (const other of LETTERS) {
      if (isWord(start + other + letter + rest)) return true;
      if (letter !== '' && other !== letter && isWord(start + other + rest)) return true;
    }
  }
  return false;
}

/** Whether a vowel written twice, or a letter written three times, parts this from a word: a slip of the finger, in a compound too. */
export function isStuttered(word: string, isWord: (word: string) => boolean): boolean {
  return [...word.matchAll(/([aeiouyæøåäö])\1|(.)\2\2/gu)].some(({ index }) =>
    isWord(word.slice(0, index) + word.slice(index + 1)),
  );
}

/** Whether at most so many letters missing, too many, wrong or exchanged part two words. */
export function isWithin(most: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  if (rest === otherRest) return true;
  if (most === 0) return false;
  const isExchanged = rest[0] === otherRest[1] && rest[1] === otherRest[0];
  return (
    (isExchanged && isWithin(most - 1, rest.slice(2), otherRest.slice(2))) ||
    isWithin(most - 1, rest.slice(1), otherRest.slice(1)) ||
    isWithin(most - 1, rest.slice(1), otherRest) ||
    isWithin(most - 1, rest, otherRest.slice(1))
  );
}
