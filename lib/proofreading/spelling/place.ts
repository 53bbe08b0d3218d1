import type { FoundWord } from './find-words';
import type { Slips } from './slips';
import type { Stray } from './stray-words';

/** In shorter words any letter makes another word: only a usual slip counts. */
export const LONG_ENOUGH = 4;

/** Where an unknown word stands, and what is known of its language. */
export interface Place {
  readonly slips: Slips;
  readonly language: string;
  readonly stray: Stray | undefined;
  readonly isName: boolean;
  /** `Greenfields Nursery`: it may be part of a name that has known words as well. */
  readonly isBesideCapital: boolean;
  readonly before: FoundWord | undefined;
  readonly after: FoundWord | undefined;
}
