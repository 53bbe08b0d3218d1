/** What an .aff file says about likely mistakes and about the forms of words. */
export interface AffixHints {
  readonly letters: readonly string[];
  readonly replacements: readonly (readonly [wrong: string, right: string])[];
  /** Endings, and what each may stand in place of: `-ies` of `-y`. */
  readonly endings: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads TRY, REP and SFX (hunspell(5)); `_` stands for a space, `^` and `$` pairs are left to Hunspell itself. */
export function readAffixHints(aff: string): AffixHints {
  const letters = new Set<string>();
  const replacements: (readonly [string, string])[] = [];
  const endings = new Map<string, Set<string>>([['', new Set([''])]]);
  for (const line of aff.split(/\r?\n/u)) {
    const [keyword, first, second, third] = line.trim().split(/\s+/u);
    if (keyword === 'SFX' && second && third && !/^\d+$/u.test(third)) {
      const ending = zero(third.split('/', 1)[0] ?? '');
      endings.set(ending, (endings.get(ending) ?? new Set()).add(zero(second)));
    }
    if (keyword === 'TRY' && first) for (const letter of first.toLowerCase()) letters.add(letter);
    if (keyword !== 'REP' || !first || !second || /^\d+$/u.test(first)) continue;
    if (!/[\^$]/u.test(first)) replacements.push([first, second.replaceAll('_', ' ')]);
  }
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') letters.add(letter);
  return {
    letters: [...letters].filter((letter) => /\p{L}/u.test(letter)),
    replacements,
    endings,
  };
}

/** Nothing is written as `0`. */
function zero(letters: string): string {
  return letters === '0' ? '' : letters;
}
