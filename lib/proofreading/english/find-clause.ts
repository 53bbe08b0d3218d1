import { type Token, isVerbTag, mayBe, verbsOf } from './english-clause';
import { modals, nominatives } from './english-words';

export function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'VERB|Fin' || token.tag === 'AUX|Fin');
}

export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from), to).some(isFinite);
}

/** A pronoun that can only be a subject here, with its verb; `please` with its verb too. */
export function startsWithPronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1];
  if (token.lower === 'please') return mayBe(next, 'verb');
  if (
    !nominatives.has(token.lower) &&
    !/^(?:it|you|there|everyone|everybody|nobody|someone)$/u.test(token.lower)
  )
    return false;
  const verb = tokens[next?.tag === 'ADV' && !isFinite(next) ? at + 2 : at + 1];
  return (
    isFinite(verb) &&
    (verbsOf(verb).length > 0 ||
      modals.has(verb?.lower ?? '') ||
      (verb?.lower.startsWith("'") ?? false))
  );
}

/** A subject of any kind with its finite verb; gives the place of the verb. */
export function clauseVerb(tokens: readonly Token[], at: number): number | undefined {
  if (startsWithPronoun(tokens, at)) return at + 1;
  const first = tokens[at];
  if (!first || first.kind === 'sign' || first.kind === 'gap') return undefined;
  const isThis =
    /^(?:this|these|those|some|many|most)$/u.test(first.lower) && isFinite(tokens[at + 1]);
  if (isThis) return at + 1;
  if (
    !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(first.tag) &&
    !/^(?:my|your|his|her|its|our|their|this|these|those)$/u.test(first.lower)
  )
    return undefined;
  let end = at;
  let hasNoun = false;
  for (let place = at; place < at + 9; place += 1) {
    const token = tokens[place];
    if (!token) return undefined;
    if (isFinite(token) && hasNoun && token.lower !== "'s") return place;
    const isInside =
      /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(token.tag) ||
      (hasNoun && token.tag === 'ADV') ||
      /^(?:of|'s|my|your|his|her|its|our|their|also|only|really|usually|often|always|never|probably|in|for|from|with)$/u.test(
        token.lower,
      );
    if (!isInside || token.kind === 'sign') return undefined;
    if (
      place > at &&
      token.tag === 'DET' &&
      !/^(?:of|in|for|from|with)$/u.test(tokens[end]?.lower ?? '')
    )
      return undefined;
    hasNoun =
      /^(?:NOUN|PROPN)$/u.test(token.tag) ||
      (place > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) ||
      (hasNoun && token.tag !== 'DET');
    end = place;
  }
  return undefined;
}

/** A clause whose subject an article or the like begins: nothing before it can belong to it. */
export function nounClause(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  // `In May Anna called`
  const isName =
    /^\p{Lu}\p{Ll}/u.test(token?.text ?? '') &&
    before?.tag === 'NOUN' &&
    token?.start === before.end + 1;
  if (isName) return clauseVerb(tokens, at);
  if (
    !token ||
    !/^(?:the|a|an|this|these|those|my|your|our|his|her|their|its|some|many|most|people)$/u.test(
      token.lower,
    )
  )
    return undefined;
  if (!before || !/^(?:NOUN|PROPN|ADV|NUM|PRON)$/u.test(before.tag) || isVerbTag(before))
    return undefined;
  if (/^(?:all|both|half|of|not|just|only|even|also|and)$/u.test(before.lower)) return undefined;
  return clauseVerb(tokens, at);
}

/** The words from one place to another as they stand. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(
      ({ text, end }, index, all) =>
        text + (index === all.length - 1 || all[index + 1]?.start === end ? '' : ' '),
    )
    .join('');
}

/** `When the parcel you ordered arrives`: the verb found is a relative clause's. */
export function isRelative(tokens: readonly Token[], at: number, verb: number): boolean {
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  if (
    comma > 0 &&
    (clauseVerb(tokens, comma + 1) !== undefined ||
      /^please$/u.test(tokens[comma + 1]?.lower ?? ''))
  )
    return true;
  // Two verbs in a row: `the parcel you ordered is late`.
  for (let place = verb + 1; place < Math.min(tokens.length, verb + 4); place += 1) {
    const token = tokens[place];
    if (!token || token.kind === 'sign' || /^(?:CCONJ|SCONJ|PRON|DET|PART)$/u.test(token.tag))
      return false;
    if (isFinite(token) && !isFinite(tokens[place - 1])) return true;
  }
  return false;
}
