import type { Level } from '@/lib/text/finding';
import { markColours } from '@/lib/tokens/tokens';

import { markNames } from './mark-names';

interface MarkLevel {
  readonly level: Level;
  /** Name of the highlight. */
  readonly name: string;
  /** Differs in shape, not only in colour; the colours stand out on white and on dark pages. */
  readonly underline: string;
}

/** From the lightest to the weightiest: where marks overlap, the weightier is drawn. */
export const markLevels: readonly MarkLevel[] = [
  {
    level: 'suggestion',
    name: markNames.suggestion,
    underline: `underline dotted ${markColours.suggestion} 2px`,
  },
  {
    level: 'warning',
    name: markNames.warning,
    underline: `underline double ${markColours.warning} 1.5px`,
  },
  { level: 'error', name: markNames.error, underline: `underline wavy ${markColours.error} 1.5px` },
  {
    level: 'block',
    name: markNames.block,
    underline: `underline solid ${markColours.block} 3.5px`,
  },
];
