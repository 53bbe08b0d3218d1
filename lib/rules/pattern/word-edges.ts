import type { ClassItem, PatternNode } from './pattern-node';

const WORD = /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u;

/** True when every match of the node begins (or ends) with a character of a word, so that it is never empty. */
export function hasWordEdge(node: PatternNode, edge: 'first' | 'last'): boolean {
  switch (node.kind) {
    case 'character':
      return WORD.test(String.fromCodePoint(node.code));
    case 'class':
      return !node.isNegated && node.items.length > 0 && node.items.every(isOfWords);
    case 'group':
    case 'atomic':
      return hasWordEdge(node.body, edge);
    case 'choice':
      return node.options.every((option) => hasWordEdge(option, edge));
    case 'repeat':
      return node.min > 0 && hasWordEdge(node.body, edge);
    case 'sequence': {
      const items = edge === 'first' ? node.items : node.items.toReversed();
      const solid = items.find((item) => !isZeroWidth(item));
      return solid !== undefined && hasWordEdge(solid, edge);
    }
    default:
      return false;
  }
}

/** True for what never takes a character: anchors, boundaries, looks. */
export function isZeroWidth({ kind }: PatternNode): boolean {
  return kind === 'start' || kind === 'end' || kind === 'boundary' || kind === 'look';
}

function isOfWords(item: ClassItem): boolean {
  if (item.kind === 'set') {
    return item.set.name === 'property'
      ? !item.set.isNegated &&
          /^(?:L[ultmo]?|Nd|Mn|Pc|Script=(?:Latin|Greek|Cyrillic|Han))$/u.test(item.set.property)
      : !item.set.isNegated && item.set.name !== 'space';
  }
  if (item.to - item.from > 200) return false;
  for (let code = item.from; code <= item.to; code += 1) {
    if (!WORD.test(String.fromCodePoint(code))) return false;
  }
  return true;
}
