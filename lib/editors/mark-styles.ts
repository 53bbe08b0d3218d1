import { markLevels } from './mark-levels';

/** The rules for our highlights; the manifest's `mark-styles.css` says the same (a test compares). */
export const markStyles: string = markLevels
  .map(({ name, underline }) => `::highlight(${name}) {\n  text-decoration: ${underline};\n}\n`)
  .join('');
