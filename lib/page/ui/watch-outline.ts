/** Room around a part for its outline and most of its shadow. */
const AROUND = 12;

/** Tells the outline of all parts shown in the layer, as a CSS `path()`, whenever it changes, and when the function given back is called. */
export function watchOutline(layer: HTMLElement, onOutline: (path: string) => void): () => void {
  const tell = () => onOutline(outlineOf(layer));
  new MutationObserver(tell).observe(layer, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  return tell;
}

function outlineOf(layer: HTMLElement): string {
  const boxes = [...layer.children]
    .filter((part) => part.checkVisibility())
    .map((part) => part.getBoundingClientRect())
    .map(({ left, top, right, bottom }) => {
      const [x, y] = [Math.floor(left - AROUND), Math.floor(top - AROUND)];
      return `M${x} ${y}H${Math.ceil(right + AROUND)}V${Math.ceil(bottom + AROUND)}H${x}Z`;
    });
  return `path("${boxes.join('') || 'M0 0Z'}")`;
}
