/** What decides where a character stands, copied from the field to its mirror. */
const copied = `font font-feature-settings font-variation-settings font-kerning
  font-optical-sizing font-size-adjust font-variant-ligatures text-rendering
  letter-spacing word-spacing line-height text-transform text-indent
  text-align direction unicode-bidi writing-mode tab-size
  word-break overflow-wrap line-break hyphens text-wrap-mode
  white-space-collapse padding-top padding-right padding-bottom padding-left`.split(/\s+/);

export function copyStyle(field: HTMLElement, sheet: HTMLElement): void {
  const style = getComputedStyle(field);
  for (const property of copied) {
    sheet.style.setProperty(property, style.getPropertyValue(property));
  }
}

/** The style that a mirror has whatever the field is like. */
export function setOwnStyle(clip: HTMLElement, sheet: HTMLElement): void {
  clip.style.cssText =
    'all: initial; position: absolute; left: 0; top: 0; overflow: hidden; pointer-events: none; transform-origin: 0 0;';
  sheet.style.cssText =
    'all: initial; display: block; position: absolute; left: 0; top: 0; box-sizing: border-box; border: 0; color: transparent; pointer-events: none;';
}
