import { type Token, mayBe, nounsOf, verbIn } from './english-clause';

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
