/** A block's scope, such as `text.heading.h1.md`, and the one it belongs to. */
export interface Scoped {
  readonly scope: string;
  readonly parent: string;
}

/** True when one of the selectors fits: all its parts are in the block's scope; `~` denies, `&` joins. */
export function matchesScope(selectors: readonly string[], block: Scoped): boolean {
  const target = block.scope.split('.');
  const parent = block.parent.split('.');
  return selectors.some((selector) =>
    selector.split('&').every((part) => {
      const plain = part.trim();
      const isNegated = plain.startsWith('~');
      const wanted = plain
        .replace(/^~/u, '')
        .split('.')
        .map((one) => one.trim());
      if (!isNegated) return wanted.every((one) => target.includes(one));
      if (wanted.every((one) => parent.includes(one))) return false;
      return !target.includes('raw') && !target.includes('summary');
    }),
  );
}
