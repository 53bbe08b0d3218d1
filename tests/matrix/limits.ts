import type { BrowserName } from '../support/browsers.ts';
import type { Column } from './rows.ts';

/** What an editor itself does not allow, and why: said in the table, and seen to be so in each run. */
export interface Limit {
  readonly editor: string;
  readonly column: Column;
  /** In both browsers without it. */
  readonly browser?: BrowserName;
  readonly cause: string;
}

export const limits: readonly Limit[] = [];
