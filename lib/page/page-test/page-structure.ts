/** How the page is built around a field: element names, classes and attribute names. No text, no values. */
export function pageStructure(field: Element): string {
  const page = outermost(field);
  const names = (selector: string): string =>
    [...page.querySelectorAll(selector)].slice(0, 60).map(signature).join('\n');
  return [
    'field and around it:',
    ...around(field),
    'controls:',
    names('button, input[type="submit"], input[type="button"], [role="button"]'),
    'fields:',
    names(
      'input:not([type="hidden"]), select, textarea, [contenteditable=""], [contenteditable="true"]',
    ),
  ].join('\n');
}

const MOST_LEVELS = 40;

/** From the field outwards, through shadow roots and frames of the same origin. */
function around(field: Element): string[] {
  const lines: string[] = [];
  for (let at = outwards(field, true); at && lines.length < MOST_LEVELS; at = outwards(at, false)) {
    lines.push(signature(at));
  }
  return lines;
}

function outwards(element: Element, isStart: boolean): Element | undefined {
  if (isStart) return element;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root && root.host instanceof Element) return root.host;
  return frameOf(element.ownerDocument);
}

function frameOf(page: Document): Element | undefined {
  try {
    return page.defaultView?.frameElement ?? undefined;
  } catch {
    // The frame around belongs to another origin.
    return undefined;
  }
}

function outermost(field: Element): Document {
  let page = field.ownerDocument;
  for (let frame = frameOf(page); frame; frame = frameOf(page)) page = frame.ownerDocument;
  return page;
}

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
