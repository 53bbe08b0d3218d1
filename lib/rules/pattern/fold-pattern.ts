import { foldedLetter } from './needed-texts';
import type { CharacterSet, ClassItem, PatternNode } from './pattern-node';

/**
 * The pattern for texts as `foldForNeeds` writes them: at every place where the pattern matches a text
 * this matches the folded one, and perhaps at some more. Undefined where that cannot be had.
 */
export function foldPattern(node: PatternNode): PatternNode | undefined {
  return fold(node, false);
}

/** A class with more characters is left alone. */
const MOST_IN_CLASS = 200;
const SPACE = 0x20;
/** What folding makes something else of, spaces and the long s. */
const CHANGED = new Set([0xa0, 0x20_2f, 0x20_09, 0x1_7f]);

/** `isExact`: what stands in a negative look, or is never given back, may not match more. */
function fold(node: PatternNode, isExact: boolean): PatternNode | undefined {
  switch (node.kind) {
    case 'sequence':
      return withAll(node.items, isExact, (items) => ({ kind: 'sequence', items }));
    case 'choice':
      return withAll(node.options, isExact, (options) => ({ kind: 'choice', options }));
    case 'group':
    case 'repeat':
      return withAll([node.body], isExact, ([body]) => ({ ...node, body: body ?? node.body }));
    case 'atomic':
      return withAll([node.body], true, ([body]) => ({ ...node, body: body ?? node.body }));
    case 'look':
      return withAll([node.body], isExact || node.isNegated, ([body]) => ({
        ...node,
        body: body ?? node.body,
      }));
    case 'reference':
      return isExact && !node.ignoreCase ? undefined : { ...node, ignoreCase: false };
    case 'character': {
      const code = foldedCode(node.code);
      if (code === undefined || (isExact && !node.ignoreCase && isCased(node.code)))
        return undefined;
      return { kind: 'character', code, ignoreCase: false };
    }
    case 'class':
      return foldClass(node, isExact);
    default:
      return node;
  }
}

function withAll(
  nodes: readonly PatternNode[],
  isExact: boolean,
  make: (folded: readonly PatternNode[]) => PatternNode,
): PatternNode | undefined {
  const folded: PatternNode[] = [];
  for (const node of nodes) {
    const one = fold(node, isExact);
    if (!one) return undefined;
    folded.push(one);
  }
  return make(folded);
}

function foldClass(
  node: Extract<PatternNode, { kind: 'class' }>,
  isExact: boolean,
): PatternNode | undefined {
  const { items, isNegated, without, ignoreCase } = node;
  if (without) return undefined;
  const mustBeExact = isExact || isNegated;
  const folded: ClassItem[] = [];
  for (const item of items) {
    const more =
      item.kind === 'set'
        ? foldSet(item.set, mustBeExact)
        : foldRange(item, mustBeExact && !ignoreCase);
    if (!more) return undefined;
    folded.push(...more);
  }
  return { ...node, items: folded, ignoreCase: false };
}

function foldSet(set: CharacterSet, isExact: boolean): readonly ClassItem[] | undefined {
  if (set.name !== 'property' || /^(?:L|N[do]?|P[a-z]?)$/u.test(set.property)) {
    return [{ kind: 'set', set }];
  }
  // Any letter, where capitals or small letters are meant.
  return /^L[ltu]$/u.test(set.property) && !set.isNegated && !isExact
    ? [{ kind: 'set', set: { name: 'property', property: 'L', isNegated: false } }]
    : undefined;
}

function foldRange(
  { from, to }: { readonly from: number; readonly to: number },
  isExact: boolean,
): readonly ClassItem[] | undefined {
  if (to - from > MOST_IN_CLASS) return undefined;
  const items: ClassItem[] = [];
  for (let code = from; code <= to; code += 1) {
    const folded = foldedCode(code);
    if (folded === undefined || (isExact && isCased(code))) return undefined;
    items.push({ kind: 'range', from: folded, to: folded });
  }
  return items;
}

/** The character that stands for it in a folded text; undefined where others do too. */
function foldedCode(code: number): number | undefined {
  if (code === SPACE) return code;
  if (CHANGED.has(code)) return undefined;
  if (!isCased(code)) return code;
  const letter = foldedLetter(code);
  const folded = letter?.codePointAt(0);
  return letter !== undefined && letter.length === 1 ? folded : undefined;
}

function isCased(code: number): boolean {
  const character = String.fromCodePoint(code);
  return character.toLowerCase() !== character.toUpperCase();
}
