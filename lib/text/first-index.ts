/**
 * The first index below `length` from which on `isReached` holds, found by halving; `length` when it
 * holds nowhere. What it says may change only once on the way.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
