const names: readonly string[] = [
  'january jan januar januari januari janvier janv enero ene gennaio jänner',
  'february feb februar februari febrero febr février févr fév',
  'march mar marts märz mars maart mrt marzo',
  'april apr avril avr abril abr',
  'may maj mai mei mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug augusti augustus août aout agosto ago',
  'september sep sept septembre septiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre déc diciembre dic',
];

const numbers = new Map(
  names.flatMap((all, index) => all.split(' ').map((name) => [name, index + 1] as const)),
);

/** 1 to 12 for the name of a month, or its short form, in any of our languages. */
export function monthOf(word: string): number | undefined {
  return numbers.get(word.toLowerCase().replace(/\.$/u, ''));
}

/** All names as the alternatives of an expression, longest first. */
export const monthPattern = Array.from(numbers.keys())
  .toSorted((one, other) => other.length - one.length)
  .join('|');
