import { markLevels } from './mark-levels';

/** The rules for our highlights; the manifest's `mark-styles.css` says the same (a test compares). */
export const markStyles: string = markLevels
  .map(({ name, underline }) => `::highlight(${name}) {\n  text-decoration: ${underline};\n}\n`)
  .concat(
    // Else high contrast paints a ground behind the words, the same for every level.
    '@media (forced-colors: active) {\n',
    markLevels.map(({ name }) => `  ::highlight(${name})`).join(',\n'),
    ' {\n    color: CanvasText;\n    background-color: Canvas;\n  }\n}\n',
  )
  .join('');
