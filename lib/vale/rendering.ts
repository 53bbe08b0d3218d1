import type { Definition } from 'mdast';

import type { Footnotes } from './find-footnotes';

/** What a piece of Markdown is rendered with. */
export interface Rendering {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: Footnotes;
  /** The Markdown that positions of nodes point into. */
  readonly source: string;
  /** Inside a link nothing more is made a link. */
  readonly isInLink?: boolean;
}
