import { elementsAround, reachablePage } from '@/lib/sites/surroundings';

/** How the page is built around a field: element names, classes and attribute names. No text, no values. */
export function pageStructure(field: Element): string {
  const page = reachablePage(field);
  const names = (selector: string): string =>
    [...page.querySelectorAll(selector)].slice(0, 60).map(signature).join('\n');
  return [
    'field and around it:',
    ...[...elementsAround(field)].slice(0, MOST_LEVELS).map(signature),
    'controls:',
    names('button, input[type="submit"], input[type="button"], [role="button"]'),
    'fields:',
    names(
      'input:not([type="hidden"]), select, textarea, [contenteditable=""], [contenteditable="true"]',
    ),
  ].join('\n');
}

const MOST_LEVELS = 40;

/** Values that say what an element is; of all other attributes the name alone is told. */
const TELLING = new Set([
  'role',
  'type',
  'name',
  'contenteditable',
  'autocomplete',
  'aria-multiline',
]);
/** Attributes that say nothing of the structure, or too much of the page. */
const LEFT_OUT = new Set(['id', 'class', 'style', 'value', 'title', 'href', 'src', 'alt']);

function signature(element: Element): string {
  const id = element.id === '' ? '' : `#${plain(element.id)}`;
  const classes = [...element.classList].slice(0, 6).map((name) => `.${plain(name)}`);
  const attributes = [...element.attributes]
    .filter(({ name }) => !LEFT_OUT.has(name))
    .slice(0, 12)
    .map(({ name, value }) => (TELLING.has(name) ? `[${name}=${plain(value)}]` : `[${name}]`));
  return `${element.localName}${id}${classes.join('')}${attributes.join('')}`;
}

/** Numbers may be tickets, and what has a mail address or spaces in it is no name of an element. */
function plain(name: string): string {
  return /[@\s]/u.test(name) ? '…' : name.replaceAll(/\d+/gu, '0').slice(0, 60);
}
