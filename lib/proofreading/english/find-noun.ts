import { type Token, mayBe, nounsOf, verbIn } from './english-clause';
import { words } from './english-words';

/** The noun of the phrase that begins here, with nothing but adjectives before it, and nothing that goes on with it. */
export function nounAfter(tokens: readonly Token[], index: number): Token | undefined {
  let at = index + 1;
  while (
    at < index + 3 &&
    tokens[at]?.tag === 'ADJ' &&
    (nounsOf(tokens[at]).length === 0 || tokens[at + 1]?.tag === 'NOUN')
  )
    at += 1;
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (!noun || noun.tag !== 'NOUN' || noun.kind !== 'word') return undefined;
  if (noun.start !== (tokens[at - 1]?.end ?? 0) + 1) return undefined;
  if (next && next.start <= noun.end && next.kind !== 'sign') return undefined;
  if (next && /^(?:['’"“-]|'s|&|\/)$/u.test(next.text)) return undefined;
  if (next && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag)) return undefined;
  // `various customer profiles`
  if (
    next?.tag.startsWith('VERB') &&
    mayBe(next, 'noun') &&
    !verbIn(next, 'past') &&
    !/^(?:make|go|get|take|need|want|like|think|say|come|see|give|live|try)$/u.test(next.lower)
  )
    return undefined;
  // `several text formatting functions`
  if (next?.tag === 'VERB|Ger' && tokens[at + 2]?.tag === 'NOUN') return undefined;
  // `those child and adult tickets`
  if (next?.tag === 'CCONJ' && tokens[at + 3]?.tag === 'NOUN') return undefined;
  return noun;
}

/** `These change with the light`, `Both work without a pack`: it stands for a noun, and a verb follows. */
export function isAlone(tokens: readonly Token[], index: number): boolean {
  const [word, verb, next] = tokens.slice(index, index + 3);
  const before = tokens[index - 1];
  const isStart = !before || before.kind === 'sign' || before.tag === 'CCONJ';
  return (
    isStart &&
    /^(?:these|those|both|many|few|several)$/u.test(word?.lower ?? '') &&
    verbIn(verb, 'base') !== undefined &&
    /^(?:ADP|PART|ADV|DET|PRON)$/u.test(next?.tag ?? '')
  );
}

const BEFORE_OBJECT = words(
  'of for from with without about in on at by into until after before send complete follow return sign check read use see answer give fill print upload download keep take bring attach',
);

/** What stands before makes of this word the beginning of its object. */
export function isObject(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const verb = /^(?:us|me|you|him|her|them)$/u.test(before) ? tokens[index - 2]?.lower : before;
  return BEFORE_OBJECT.has(verb ?? '');
}

/** `for that reasons`: what follows a preposition is no clause. */
export function isAfterPreposition(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    /^(?:for|from|with|without|about|by|into|of|to)$/u.test(before?.lower ?? '') &&
    before?.tag === 'ADP'
  );
}
