/** True when one letter more, less, other, or two swapped make the one text into the other. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] =
    one.length <= other.length ? [[...one], [...other]] : [[...other], [...one]];
  if (long.length - short.length > 1) return false;
  const from = short.findIndex((letter, at) => letter !== long[at]);
  if (from < 0) return long.length > short.length;
  if (long.length > short.length) return restOf(short, from) === restOf(long, from + 1);
  if (restOf(short, from + 1) === restOf(long, from + 1)) return true;
  const isSwapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return isSwapped && restOf(short, from + 2) === restOf(long, from + 2);
}

function restOf(letters: readonly string[], at: number): string {
  return letters.slice(at).join('');
}
