import type { PatternNode } from './pattern-node';

/** Of plain words to choose from as many stay: more of them cost more, but never grow faster than the text. */
const ENOUGH = 8;

/** The pattern with a few of the words where it lets choose from many; as slow or as fast as before, and soon tried. */
export function withFewWords(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'choice': {
      let words = 0;
      const options = node.options.filter((option) => !isWord(option) || (words += 1) <= ENOUGH);
      return { ...node, options: options.map(withFewWords) };
    }
    case 'sequence':
      return { ...node, items: node.items.map(withFewWords) };
    case 'group':
    case 'atomic':
    case 'look':
    case 'repeat':
      return { ...node, body: withFewWords(node.body) };
    default:
      return node;
  }
}

function isWord(node: PatternNode): boolean {
  return node.kind === 'sequence' && node.items.every(({ kind }) => kind === 'character');
}
