import type { Scoped } from './scopes';

/** A stretch of a file that rules look at. */
export interface Block extends Scoped {
  readonly text: string;
  /** What it is looked for in: the file with what has been passed masked; bytes. */
  readonly context: string;
  /** Line it is likely in, from 0; -1: unknown. */
  readonly line: number;
}
