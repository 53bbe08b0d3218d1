/**
 * Where a text that is longer than `limit` is best cut: after a blank line, else a line, else a
 * sentence, else a space, else anywhere but inside a surrogate pair. More than 0 and, unless the first
 * character alone is longer, at most `limit`.
 */
export function findCut(text: string, limit: number): number {
  const head = text.slice(0, limit);
  return (
    endOfLast(head, /\n[^\S\n]*\n\s*/gu) ||
    head.lastIndexOf('\n') + 1 ||
    lastSentence(text, limit) ||
    endOfLast(head, /\s+/gu) ||
    lastCharacter(text, limit)
  );
}

function endOfLast(head: string, pattern: RegExp): number {
  let end = 0;
  for (const match of head.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function lastSentence(text: string, limit: number): number {
  let start = 0;
  // One unit more shows whether a sentence ends exactly at the limit.
  for (const { index } of sentences.segment(text.slice(0, limit + 1)))
    if (index <= limit) start = index;
  return start;
}

function lastCharacter(text: string, limit: number): number {
  const isInsidePair =
    /[\uD800-\uDBFF]$/.test(text.slice(0, limit)) && /^[\uDC00-\uDFFF]/.test(text.slice(limit));
  if (!isInsidePair) return limit;
  return limit > 1 ? limit - 1 : 2;
}
