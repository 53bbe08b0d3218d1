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

/** Whether at most two letters missing, too many, wrong or exchanged part two words. */
export function isWithinTwo(one: string, other: string, left = 2): boolean {
  if (Math.abs(one.length - other.length) > left) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  if (rest === otherRest) return true;
  if (left === 0) return false;
  if (rest[0] === otherRest[1] && rest[1] === otherRest[0]) {
    if (isWithinTwo(rest.slice(2), otherRest.slice(2), left - 1)) return true;
  }
  return (
    isWithinTwo(rest.slice(1), otherRest.slice(1), left - 1) ||
    isWithinTwo(rest.slice(1), otherRest, left - 1) ||
    isWithinTwo(rest, otherRest.slice(1), left - 1)
  );
}
