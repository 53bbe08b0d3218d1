import type { Dialect } from './dialects';
import type { CharacterSet, ClassItem, PatternNode } from './pattern-node';

type ClassNode = Extract<PatternNode, { kind: 'class' }>;

/** A character class as JavaScript source for the flag `v`. */
export function emitClass(node: ClassNode, dialect: Dialect): string {
  const couldMask =
    node.isNegated || node.items.some((item) => item.kind === 'set' && item.set.isNegated);
  const source = `${couldMask ? dialect.noMask : ''}${bare(node, dialect)}`;
  return couldMask && dialect.noMask !== '' ? `(?:${source})` : source;
}

function bare({ isNegated, items, without }: ClassNode, dialect: Dialect): string {
  const inside = items.map((item) => emitItem(item, dialect)).join('');
  const plain = `[${isNegated ? '^' : ''}${inside}]`;
  return without?.kind === 'class' ? `[${plain}--${bare(without, dialect)}]` : plain;
}

function emitItem(item: ClassItem, dialect: Dialect): string {
  if (item.kind === 'set') return emitSet(item.set, dialect);
  if (item.from !== item.to) return `${code(item.from)}-${code(item.to)}`;
  return item.from === 0x20 && dialect.name === 'reply'
    ? String.raw` \u00A0\u202F\u2009`
    : code(item.from);
}

function emitSet(set: CharacterSet, { word, space }: Dialect): string {
  if (set.name === 'property') return `\\${set.isNegated ? 'P' : 'p'}{${set.property}}`;
  const inside = { word, space, digit: String.raw`\p{Nd}` }[set.name];
  return set.isNegated ? `[^${inside}]` : inside;
}

function code(point: number): string {
  const character = String.fromCodePoint(point);
  return /^[\p{L}\p{N}]$/u.test(character) ? character : `\\u{${point.toString(16)}}`;
}
