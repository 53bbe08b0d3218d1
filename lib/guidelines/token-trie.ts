import type { Token } from './tokenize';

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  readonly entries: Entry[];
}

export interface TrieMatch<Entry> {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** Finds any number of phrases in one walk over the words of a text. */
export interface TokenTrie<Entry> {
  add(phrase: readonly Token[], entry: Entry): void;
  /** All matches, overlapping ones too, by where they start. */
  find(tokens: readonly Token[]): TrieMatch<Entry>[];
}

export function createTokenTrie<Entry>(): TokenTrie<Entry> {
  const root: Node<Entry> = { next: new Map(), entries: [] };
  return {
    add(phrase, entry) {
      if (phrase.length === 0 || phrase.some(({ key }) => key === '')) return;
      let node = root;
      for (const { key } of phrase) {
        let next = node.next.get(key);
        if (!next) {
          next = { next: new Map(), entries: [] };
          node.next.set(key, next);
        }
        node = next;
      }
      node.entries.push(entry);
    },
    find(tokens) {
      const matches: TrieMatch<Entry>[] = [];
      for (const [from, first] of tokens.entries()) {
        let node = root.next.get(first.key);
        for (let at = from; node; at += 1) {
          const end = tokens[at]?.end ?? first.end;
          for (const entry of node.entries) matches.push({ entry, start: first.start, end });
          const following = tokens[at + 1];
          node = following && node.next.get(following.key);
        }
      }
      return matches;
    },
  };
}
