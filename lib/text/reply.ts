import type { Span } from './span';

/**
 * The text of a reply field and which stretches of it are not the agent's own words: quoted thread,
 * signature, code, chips. Offsets are the same in `text`, in every finding and in the editor.
 */
export interface Reply {
  readonly text: string;
  readonly masked: readonly Span[];
}
