import { readingOf, type Annotation } from './annotation.ts';
import { findCut } from './find-cut.ts';

export interface Split {
  readonly piece: readonly Annotation[];
  readonly rest: readonly Annotation[];
}

/**
 * Takes the first piece that the server can read at once: at most `limit` UTF-16 units of reading,
 * whole paragraphs if possible. Markup is never cut, so a piece may be longer when markup is all it has.
 */
export function splitAnnotations(annotations: readonly Annotation[], limit: number): Split {
  const reading = readingOf(annotations);
  if (reading.length <= limit) return { piece: annotations, rest: [] };
  return splitAt(annotations, findCut(reading, limit));
}

function splitAt(annotations: readonly Annotation[], cut: number): Split {
  let before = 0;
  for (const [index, annotation] of annotations.entries()) {
    const { length } = readingOf([annotation]);
    const within = cut - before;
    before += length;
    if (within > length) continue;
    const piece = annotations.slice(0, index);
    const rest = annotations.slice(index + 1);
    if (within === length) return { piece: [...piece, annotation], rest };
    if (annotation.text !== undefined)
      return {
        piece: [...piece, ...(within > 0 ? [{ text: annotation.text.slice(0, within) }] : [])],
        rest: [{ text: annotation.text.slice(within) }, ...rest],
      };
    return readingOf(piece) === ''
      ? { piece: [...piece, annotation], rest }
      : { piece, rest: [annotation, ...rest] };
  }
  return { piece: annotations, rest: [] };
}
