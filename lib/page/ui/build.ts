type Props<Tag extends keyof HTMLElementTagNameMap> = Readonly<{
  part?: string;
  text?: string;
  attributes?: Readonly<Record<string, string>>;
  on?: Readonly<Record<string, (event: Event) => void>>;
  set?: Partial<HTMLElementTagNameMap[Tag]>;
}>;

/** An element with its parts; text stays text. `part` is what styles and tests know it by. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { part, text, attributes = {}, on = {}, set = {} }: Props<Tag> = {},
  children: readonly (Node | undefined)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (part) element.dataset['part'] = part;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  Object.assign(element, set);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does not take the focus away from the field when it is clicked. */
export function buildButton(
  part: string,
  text: string,
  onClick: (event: Event) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return build('button', {
    part,
    text,
    attributes: { type: 'button', ...attributes },
    on: { click: onClick, mousedown: (event) => event.preventDefault() },
  });
}
