import { isSelector } from './is-selector';
import { elementsFor, type ReplyPlace } from './read-values';
import type { AttachmentData } from './site-data';
import { textOf } from './text-of';

const MOST_FILES = 50;
const MOST_CHARACTERS = 200;

/** What holds the files that go out with this reply, where the page shows it. */
export function findHolder({ list }: AttachmentData, place: ReplyPlace): Element | undefined {
  return elementsFor({ at: list }, place)[0];
}

/** What the page shows of each of these files; undefined where it does not show what holds them. */
export function readFiles(data: AttachmentData, place: ReplyPlace): readonly string[] | undefined {
  const holder = findHolder(data, place);
  if (!holder || !isSelector(data.file)) return undefined;
  const files = [...holder.querySelectorAll(data.file)].slice(0, MOST_FILES);
  return files.map((element) => textOf(element, MOST_CHARACTERS));
}
