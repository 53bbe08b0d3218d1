import type { PackProblem } from './pack';
import { PACK_LIMITS } from './pack-limits';

/** The words of a `words/da.txt`: one a line, `#` begins a comment. */
export function readWords(
  file: string,
  text: string,
): { words: string[]; problems: PackProblem[] } {
  const words = new Set<string>();
  const problems: PackProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const word = line
      .replace(/(?:^|\s)#.*$/u, '')
      .trim()
      .normalize('NFC');
    if (word === '') continue;
    if (word.length > 100) {
      problems.push({ file, line: index + 1, message: 'is too long for a word; one word a line' });
    } else if (/[,;:\t]/u.test(word)) {
      problems.push({
        file,
        line: index + 1,
        message: `"${word}" is not one word; one word a line`,
      });
    } else words.add(word);
  }
  if (words.size > PACK_LIMITS.words) {
    problems.push({ file, message: `holds more than ${PACK_LIMITS.words} words; leave some out` });
  }
  return { words: [...words], problems };
}
