import type { Level } from '@/lib/text/finding';

interface MarkLevel {
  readonly level: Level;
  /** Name of the highlight; the page can read it, so it tells nothing. */
  readonly name: string;
  /** Differs in shape, not only in colour; the colours stand out on white and on dark pages. */
  readonly underline: string;
}

/** From the lightest to the weightiest: where marks overlap, the weightier is drawn. */
export const markLevels: readonly MarkLevel[] = [
  { level: 'suggestion', name: 'rb-a', underline: 'underline dotted #2f7de1 2px' },
  { level: 'warning', name: 'rb-b', underline: 'underline double #b8700a 1.5px' },
  { level: 'error', name: 'rb-c', underline: 'underline wavy #e5484d 1.5px' },
  { level: 'block', name: 'rb-d', underline: 'underline solid #b65bd6 3.5px' },
];
