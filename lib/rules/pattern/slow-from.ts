import type { PatternNode } from './pattern-node';

type Repeat = Extract<PatternNode, { kind: 'repeat' }>;

/** Repeated less often than this, a part costs little whatever it is. */
export const OFTEN = 6;
/** In so many ways a pattern can go on from one place before it is worth watching. */
const MANY_WAYS = 10_000;
/** One repeat costs at most the square of the text's length: up to here some hundredths of a second. */
const SQUARE_FROM = 2000;

/**
 * The length of text from which the pattern may take long: 0 where its cost can grow with a high power
 * of the text or worse (repeats in repeats, several that can share a text, very many ways to go on),
 * infinite where it grows with the text alone.
 */
export function slowFrom(node: PatternNode): number {
  const repeats = longRepeats(node);
  if (waysOf(node) > MANY_WAYS) return 0;
  const [first, second] = repeats;
  if (!first) return Infinity;
  return second || !isOneCharacter(first.body) || refersBack(node) ? 0 : SQUARE_FROM;
}

function longRepeats(node: PatternNode): Repeat[] {
  const inner = partsOf(node).flatMap(longRepeats);
  return node.kind === 'repeat' && node.max >= OFTEN && (node.max > node.min || inner.length > 0)
    ? [node, ...inner]
    : inner;
}

/** In how many ways the pattern could go on, were all its parts to match everywhere; long repeats of one character apart. */
function waysOf(node: PatternNode): number {
  switch (node.kind) {
    case 'choice':
      return waysOfChoice(node.options);
    case 'repeat': {
      const once = waysOf(node.body);
      // What is repeated without end is known to be worth a look.
      if (node.max >= OFTEN && isOneCharacter(node.body)) return 1;
      let ways = 0;
      for (let times = node.min; times <= Math.min(node.max, node.min + OFTEN); times += 1) {
        ways += once ** times;
      }
      return ways;
    }
    default:
      return partsOf(node).reduce((ways, part) => ways * waysOf(part), 1);
  }
}

/** Of options that begin with different texts only one can match at a place. */
function waysOfChoice(options: readonly PatternNode[]): number {
  const ways = new Map<string, number>();
  for (const option of options) {
    const text = beginningOf(option).text;
    ways.set(text, (ways.get(text) ?? 0) + waysOf(option));
  }
  let most = 0;
  for (const text of ways.keys()) {
    let together = 0;
    for (let end = 0; end <= text.length; end += 1) together += ways.get(text.slice(0, end)) ?? 0;
    most = Math.max(most, together);
  }
  return most;
}

/** The letters, small, that every match begins with; `isWhole`: that is all of the node. */
function beginningOf(node: PatternNode): { readonly text: string; readonly isWhole: boolean } {
  switch (node.kind) {
    case 'character':
      return { text: String.fromCodePoint(node.code).toLowerCase(), isWhole: true };
    case 'boundary':
      return { text: '', isWhole: true };
    case 'group':
      return beginningOf(node.body);
    case 'sequence': {
      let text = '';
      for (const item of node.items) {
        const next = beginningOf(item);
        text += next.text;
        if (!next.isWhole) return { text, isWhole: false };
      }
      return { text, isWhole: true };
    }
    default:
      return { text: '', isWhole: false };
  }
}

function isOneCharacter(node: PatternNode): boolean {
  if (node.kind === 'group') return isOneCharacter(node.body);
  return node.kind === 'character' || node.kind === 'any' || node.kind === 'class';
}

function refersBack(node: PatternNode): boolean {
  return node.kind === 'reference' || partsOf(node).some(refersBack);
}

function partsOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.items;
    case 'choice':
      return node.options;
    case 'group':
    case 'atomic':
    case 'look':
    case 'repeat':
      return [node.body];
    default:
      return [];
  }
}
