import { plainValue } from './plain-value';

/**
 * The letters and digits of the value in the mask (`#` a digit, `A` a letter, anything else itself);
 * undefined when they do not fit it one by one. The mask's own letters may stand in the value or not.
 */
export function writeByMask(value: string, mask: string): string | undefined {
  const signs = [
    ...plainValue(value)
      .toUpperCase()
      .matchAll(/[\p{L}\p{N}]/gu),
  ].map(([sign]) => sign);
  return fill(signs, mask, true) ?? fill(signs, mask, false);
}

function fill(signs: readonly string[], mask: string, takesLiterals: boolean): string | undefined {
  let at = 0;
  let written = '';
  for (const slot of mask) {
    const sign = signs[at];
    const isLiteral = slot !== '#' && slot !== 'A';
    if (isLiteral) {
      written += slot;
      if (takesLiterals && /[\p{L}\p{N}]/u.test(slot)) {
        if (sign !== slot.toUpperCase()) return undefined;
        at += 1;
      }
      continue;
    }
    if (sign === undefined || !(slot === '#' ? /^\d$/u : /^\p{L}$/u).test(sign)) return undefined;
    written += sign;
    at += 1;
  }
  return at === signs.length ? written : undefined;
}
