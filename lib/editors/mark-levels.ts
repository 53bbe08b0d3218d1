import type { Level } from '@/lib/text/finding';
import { markColours } from '@/lib/tokens/tokens';

interface MarkLevel {
  readonly level: Level;
  /** Name of the highlight; the page can read it, so it tells nothing. */
  readonly name: string;
  /** Differs in shape, not only in colour; the colours stand out on white and on dark pages. */
  readonly underline: string;
}

/** From the lightest to the weightiest: where marks overlap, the weightier is drawn. */
export const markLevels: readonly MarkLevel[] = [
  {
    level: 'suggestion',
    name: 'rb-a',
    underline: `underline dotted ${markColours.suggestion} 2px`,
  },
  { level: 'warning', name: 'rb-b', underline: `underline double ${markColours.warning} 1.5px` },
  { level: 'error', name: 'rb-c', underline: `underline wavy ${markColours.error} 1.5px` },
  { level: 'block', name: 'rb-d', underline: `underline solid ${markColours.block} 3.5px` },
];
