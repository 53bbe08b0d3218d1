import type { ByteText } from './byte-text';

/** A piece of a file that rules are run over, and where it stands in the file. */
export interface ScopedBlock {
  /** What the rules see. */
  readonly text: ByteText;
  /** What the match is looked for in: mostly the file, with what came earlier masked. */
  readonly context: ByteText;
  /** A dotted selector such as `text.heading.h1.md`. */
  readonly scope: string;
  /** The selector of what it was cut from: `~` in a scope looks at this. */
  readonly parent: string;
  /** The line (from 0) it begins in, as far as known. */
  readonly line: number;
}

/** A block of a known line; without a context it is its own. */
export function makeBlock(block: {
  text: ByteText;
  scope: string;
  context?: ByteText;
  line?: number;
}): ScopedBlock {
  const { text, scope, context, line } = block;
  return { text, scope, parent: scope, context: context || text, line: line ?? -1 };
}
