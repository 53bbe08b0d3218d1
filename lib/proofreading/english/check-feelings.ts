import type { Token } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';

/** Who feels, and what makes feel: `I am disappointing`, `it is very interested`, `I am boring with`. */
export const checkFeelings: EnglishRule = (tokens) =>
  tokens.flatMap((token, index) => {
    const fault = token.kind === 'word' ? feeling(tokens, index) : undefined;
    return fault ? [fault] : [];
  });

const STEMS =
  'disappoint|excit|interest|confus|bor|annoy|satisfy|frustrat|surpris|worry|embarrass|amaz|tir|exhaust|frighten|shock|fascinat|depress|relax|overwhelm';
const CAUSE = new RegExp(`^(?:${STEMS})ing$`, 'u');
const FELT = new RegExp(`^(?:${STEMS.replaceAll('y', 'i')}|annoy)ed$`, 'u');

function feeling(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [subject, be] = tokens.slice(index, index + 2);
  if (!subject || !be) return undefined;
  if (!/^(?:am|is|are|was|were|'m|'re|'s|feel|felt|feels)$/u.test(be.lower)) return undefined;
  let at = index + 2;
  while (
    at < index + 5 &&
    /^(?:very|so|really|not|n't|quite|extremely|also|too|happy|and|more|a|bit|little|truly)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  const word = tokens[at];
  const next = tokens[at + 1];
  if (!word) return undefined;
  if (
    /^(?:i|we)$/u.test(subject.lower) &&
    CAUSE.test(word.lower) &&
    (!next || /^(?:with|about|by|in|that|to|of|at|when|because|,|\.|!)$/u.test(next.lower)) &&
    !(
      word.lower === 'relaxing' ||
      (/^(?:worrying|satisfying)$/u.test(word.lower) && next?.lower === 'about')
    )
  ) {
    const right = `${word.text.slice(0, -3)}ed`.replace(/yed$/u, (end) =>
      word.lower.startsWith('annoy') ? end : 'ied',
    );
    return faultAt('confused', [word], [right], [word.text, right]);
  }
  if (
    /^(?:it|this|that)$/u.test(subject.lower) &&
    be.lower !== "'s" &&
    at > index + 2 &&
    FELT.test(word.lower) &&
    word.lower !== 'tired' &&
    (!next || /^(?:to|that|for|,|\.|!|because|and)$/u.test(next.lower))
  ) {
    const right = word.text.replace(/ied$/u, 'ying').replace(/ed$/u, 'ing');
    return faultAt('confused', [word], [right], [word.text, right]);
  }
  return undefined;
}
