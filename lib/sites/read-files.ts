import { isSelector } from './is-selector';
import { elementsFor, type ReplyPlace } from './read-values';
import type { AttachmentData } from './site-data';
import { textOf } from './text-of';

const MOST_FILES = 50;
const MOST_CHARACTERS = 200;

/** What the page shows of each file that goes out with this reply; undefined where the page does not show what holds them. */
export function readFiles(
  { list, file }: AttachmentData,
  place: ReplyPlace,
): readonly string[] | undefined {
  const [holder] = elementsFor({ at: list }, place);
  if (!holder || !isSelector(file)) return undefined;
  const files = [...holder.querySelectorAll(file)].slice(0, MOST_FILES);
  return files.map((element) => textOf(element, MOST_CHARACTERS));
}
