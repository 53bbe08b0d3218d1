/** A reply has few different words, and asks for each of them often. */
const MOST_WORDS = 20_000;

/** The same function, which makes each word's answer once. */
export function rememberByWord<Answer extends object>(
  make: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const answer = make(word);
    if (known.size > MOST_WORDS) known.clear();
    known.set(word, answer);
    return answer;
  };
}
