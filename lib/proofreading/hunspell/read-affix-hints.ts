/** What an .aff file says about likely mistakes: letters to try, and pairs that are mixed up. */
export interface AffixHints {
  readonly letters: readonly string[];
  readonly replacements: readonly (readonly [wrong: string, right: string])[];
}

/** Reads TRY and REP (hunspell(5)); `_` stands for a space, `^` and `$` pairs are left to Hunspell itself. */
export function readAffixHints(aff: string): AffixHints {
  const letters = new Set<string>();
  const replacements: (readonly [string, string])[] = [];
  for (const line of aff.split(/\r?\n/u)) {
    const [keyword, first, second] = line.trim().split(/\s+/u);
    if (keyword === 'TRY' && first) for (const letter of first.toLowerCase()) letters.add(letter);
    if (keyword !== 'REP' || !first || !second || /^\d+$/u.test(first)) continue;
    if (!/[\^$]/u.test(first)) replacements.push([first, second.replaceAll('_', ' ')]);
  }
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') letters.add(letter);
  return { letters: [...letters].filter((letter) => /\p{L}/u.test(letter)), replacements };
}
