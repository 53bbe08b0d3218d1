/** What decides where a character stands, copied from the field to its mirror. Longhands: a shorthand reads empty when it cannot say all. */
const copied = `font-family font-size font-weight font-style font-stretch font-size-adjust
  font-feature-settings font-variation-settings font-kerning font-optical-sizing font-language-override
  font-variant-ligatures font-variant-caps font-variant-numeric font-variant-alternates
  font-variant-east-asian font-variant-position text-rendering
  letter-spacing word-spacing line-height text-transform text-indent
  text-align text-align-last text-justify direction unicode-bidi writing-mode tab-size
  word-break overflow-wrap line-break hyphens text-wrap-mode text-wrap-style
  white-space-collapse padding-top padding-right padding-bottom padding-left`.split(/\s+/);

const known = new WeakMap<HTMLElement, string>();

/** Copies the style when it is another than last time. */
export function copyStyle(field: HTMLElement, sheet: HTMLElement): void {
  const style = getComputedStyle(field);
  const values = copied.map((property) => style.getPropertyValue(property));
  const all = values.join(';');
  if (known.get(sheet) === all) return;
  known.set(sheet, all);
  for (const [index, property] of copied.entries()) {
    sheet.style.setProperty(property, values[index] ?? '');
  }
  // Hyphens and quotation marks go by language.
  sheet.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
}

/** The style that a mirror has whatever the field is like. */
export function setOwnStyle(pane: HTMLElement, clip: HTMLElement, sheet: HTMLElement): void {
  const own = 'all: initial; position: absolute; left: 0; top: 0; pointer-events: none;';
  pane.style.cssText = `${own} right: 0; bottom: 0;`;
  clip.style.cssText = own;
  sheet.style.cssText = `${own} display: block; box-sizing: border-box; color: transparent;`;
}
