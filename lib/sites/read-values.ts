import { findIn } from './find-in';
import { isSelector } from './is-selector';
import type { PageAddress } from './page-address';
import type { ElementReading, Reading } from './site-data';
import { textOf } from './text-of';

/** Where a reply's facts may be read. */
export interface ReplyPlace {
  readonly field: Element;
  readonly page: Document;
  readonly address: PageAddress;
  /** What surrounds the reply and all that belongs to it, from inside out. */
  readonly scopes: readonly Element[];
}

/** What the first reading that yields something yields. */
export function readValues(
  readings: readonly Reading[],
  place: ReplyPlace,
  { limit, all = false }: { readonly limit: number; readonly all?: boolean },
): readonly string[] {
  for (const reading of readings) {
    const values = valuesOf(reading, place, limit).filter((value) => value !== '');
    if (values.length > 0) return all || isOfAll(reading) ? values : values.slice(0, 1);
  }
  return [];
}

function isOfAll(reading: Reading): boolean {
  return 'at' in reading && reading.which === 'all';
}

function valuesOf(reading: Reading, place: ReplyPlace, limit: number): string[] {
  if ('address' in reading) return [findIn(reading.address, place.address.all) ?? ''];
  if ('title' in reading) return [findIn(reading.title, place.page.title) ?? ''];
  if ('quote' in reading) return [quotedIn(place.field, reading.quote, limit)];
  const read = (element: Element) => valueOf(element, reading, limit);
  return elementsFor(reading, place).map(read);
}

/** The elements that a reading names, in the innermost surroundings that have any. */
export function elementsFor(
  { at, in: where, which }: ElementReading,
  place: ReplyPlace,
): Element[] {
  if (!isSelector(at)) return [];
  const scopes = where === 'page' ? [place.page.documentElement] : place.scopes;
  for (const scope of scopes) {
    const inside = [...scope.querySelectorAll(at)];
    // What the agent writes is no fact about the reply.
    const found = (scope.matches(at) ? [scope, ...inside] : inside).filter(
      (element) => element === place.field || !place.field.contains(element),
    );
    if (found.length > 0) return which === 'last' ? found.slice(-1) : found;
  }
  return [];
}

function valueOf(
  element: Element,
  { attribute, take, pattern }: ElementReading,
  limit: number,
): string {
  let value: string;
  if (attribute !== undefined) value = element.getAttribute(attribute) ?? '';
  else if (take === 'value' && 'value' in element) value = String(element.value);
  else value = textOf(element, limit);
  value = value.slice(0, limit).trim();
  return pattern === undefined ? value : (findIn(pattern, value) ?? '');
}

/** Some webmails put the customer's mail into the field itself. */
function quotedIn(field: Element, selector: string, limit: number): string {
  if (field.matches('textarea') && 'value' in field) {
    const lines = field.value.split('\n').filter((line) => line.startsWith('>'));
    return lines
      .map((line) => line.replace(/^[> ]+/u, ''))
      .join('\n')
      .slice(0, limit);
  }
  const quote = isSelector(selector) ? field.querySelector(selector) : null;
  return quote ? textOf(quote, limit) : '';
}
