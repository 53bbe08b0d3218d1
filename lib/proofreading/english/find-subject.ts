import { nounsOf, type Token } from './english-clause';
import { subordinators, words } from './english-words';

export interface Subject {
  /** The noun or pronoun that the verb goes with. */
  readonly head: Token;
  readonly headAt: number;
  /** Where its noun phrase begins. */
  readonly from: number;
  /** Something like `of the parcels` stands between it and the verb. */
  readonly hasTail: boolean;
}

/** The subject right before a finite verb, where the clause begins with it; undefined when in doubt. */
export function findSubject(tokens: readonly Token[], verbAt: number): Subject | undefined {
  let end = verbAt - 1;
  while (end >= 0 && tokens[end]?.tag === 'ADV' && tokens[end]?.kind === 'word') end -= 1;
  let hasTail = false;
  for (let round = 0; round < 3; round += 1) {
    const head = tokens[end];
    if (!head || !isHead(head)) return undefined;
    const from = phraseStart(tokens, end);
    const before = tokens[from - 1];
    if (startsClause(tokens, from)) return { head, headAt: end, from, hasTail };
    if (
      before?.tag !== 'ADP' ||
      !/^(?:of|in|for|from|at|on|with|about|between|to)$/u.test(before.lower)
    )
      return undefined;
    hasTail = true;
    end = from - 2;
  }
  return undefined;
}

function isHead({ tag, kind, forms }: Token): boolean {
  return kind === 'word' && tag === 'NOUN' && forms.length > 0;
}

function phraseStart(tokens: readonly Token[], headAt: number): number {
  let from = headAt;
  while (from > 0) {
    const before = tokens[from - 1];
    if (
      !before ||
      (!/^(?:ADJ|NOUN|NUM|DET|PROPN)$/u.test(before.tag) &&
        !/^(?:my|your|his|her|its|our|their|'s|these|those|this)$/u.test(before.lower))
    )
      break;
    if (before.kind === 'sign' || before.kind === 'gap') break;
    from -= 1;
    if (
      before.tag === 'DET' ||
      /^(?:my|your|his|its|our|their|these|those|this)$/u.test(before.lower)
    ) {
      // `all the parcels`
      if (/^(?:all|both|half)$/u.test(tokens[from - 1]?.lower ?? '')) from -= 1;
      break;
    }
  }
  return from;
}

function startsClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return true;
  if (before.kind === 'sign') {
    if (/^["“'‘(:;–—-]$/u.test(before.text))
      return from === 1 || before.text === ';' || before.text === ':';
    return before.text === ',' && isAfterOpening(tokens, from - 1);
  }
  if (before.tag === 'SCONJ' && subordinators.has(before.lower)) return !isWish(tokens, from - 1);
  if (/^(?:but|because|if|when|although|while)$/u.test(before.lower)) return true;
  if (SAYING.has(before.lower) && isDetermined(tokens[from])) return !isWish(tokens, from - 1);
  return before.tag === 'ADV' && from === 1;
}

/** Verbs that may have a clause without `that` after them. */
const SAYING = words(
  'think thinks thought believe believes hope hopes guess suppose says said sure afraid',
);

function isDetermined(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:the|my|your|his|our|their|its|this|these|those)$/u.test(token.lower)
  );
}

/** `If you wait, the parcel …`, `In May, the parcel …`: the comma parts no list. */
function isAfterOpening(tokens: readonly Token[], comma: number): boolean {
  const [first] = tokens;
  if (!first || tokens.slice(0, comma).some(({ text }) => text === ',')) return false;
  return /^(?:SCONJ|ADV|ADP)$/u.test(first.tag) && nounsOf(first).length === 0;
}

/** `We suggest that the parcel be …`, `if the parcel were …` are right as they are. */
function isWish(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return /^(?:suggest|recommend|request|demand|insist|require|propose|ask|advise|important|essential|necessary|wish)/u.test(
    before,
  );
}
