import { isEnd } from './confused-small-words';
import { isSingularNoun, mayBe, nounsOf, type Token, verbIn } from './english-clause';
import { words } from './english-words';
import { isFinite } from './find-clause';

/** `it's customers`; `its a pity` */
export function itsForIts(
  token: Token,
  index: number,
  tokens: readonly Token[],
): string | undefined {
  const [, next, after] = tokens.slice(index, index + 3);
  if (token.lower === 'its' && next) {
    if (
      /^(?:a|an|the|not|very|so|too|been|going|because|important|possible|impossible|necessary|difficult|hard|easy|better|also|just)$/u.test(
        next.lower,
      )
    ) {
      if (
        /^(?:important|difficult|hard|easy|better|very|possible|necessary|so|too)$/u.test(
          next.lower,
        )
      )
        return after && /^(?:NOUN|ADJ|PROPN|CCONJ)$/u.test(after.tag) ? undefined : "it's";
      return "it's";
    }
    return isPossessor(tokens, index) || !isSaidOfIt(tokens, index + 1) ? undefined : "it's";
  }
  if (token.lower !== 'it' || next?.lower !== "'s" || !after) return undefined;
  const noun = after;
  const end = tokens[index + 3];
  // `since it's inception`, `of it's own`: after a preposition no clause begins.
  const before = tokens[index - 1];
  if (
    /^(?:of|in|on|with|from|by|at|into|to|through|during|under|within|throughout|around)$/u.test(
      before?.lower ?? '',
    ) &&
    before?.tag === 'ADP' &&
    (/^(?:NOUN|NUM)$/u.test(noun.tag) ||
      noun.lower === 'own' ||
      (noun.tag === 'ADJ' && end?.tag === 'NOUN'))
  )
    return 'its';
  if (/^(?:own|respective|entirety|inception|predecessor|successor)$/u.test(noun.lower))
    return 'its';
  if (
    noun.tag !== 'NOUN' ||
    noun.forms.some(({ kind }) => kind === 'adjective' || kind === 'adverb') ||
    verbIn(noun, 'ing', 'participle')
  )
    return undefined;
  const isCounted =
    isSingularNoun(noun) && nounsOf(noun).every(({ counted }) => counted === 'always');
  return isCounted && (isEnd(end) || isFinite(end)) && token.text !== 'It' ? 'its' : undefined;
}

/** `of its own.`, `at its best,`, `its new, cheaper rival`: what it owns, whether or not a noun follows at once. */
function isPossessor(tokens: readonly Token[], index: number): boolean {
  const [said, sign, next] = tokens.slice(index + 1, index + 4);
  return (
    said?.lower === 'own' ||
    tokens[index - 1]?.tag === 'ADP' ||
    (said?.tag === 'ADJ' && sign?.text === ',' && next?.tag === 'ADJ')
  );
}

const WEAKENING = words(
  'all pretty quite really usually probably definitely already almost often rather',
);

/** `its cheap.`, `its kind of expensive,`, `its really late because`: no noun follows that it could own. */
function isSaidOfIt(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (/^(?:kind|sort)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') {
    at += 2;
    if (/^(?:a|an|the)$/u.test(tokens[at]?.lower ?? '')) return true;
  }
  while (WEAKENING.has(tokens[at]?.lower ?? '')) at += 1;
  const [said, after] = tokens.slice(at, at + 2);
  if (!said || !/^(?:ADJ|VERB\|Part)$/u.test(said.tag) || (at === from && mayBe(said, 'noun')))
    return false;
  return (
    !after ||
    /^[.,;!?]$/u.test(after.text) ||
    /^(?:that|if|when|because|although|though|but)$/u.test(after.lower)
  );
}
