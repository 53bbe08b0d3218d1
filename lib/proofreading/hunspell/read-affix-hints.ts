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
  const suffixes: Suffix[] = [];
  for (const line of aff.split(/\r?\n/u)) {
    const [keyword, first, second, third] = line.trim().split(/\s+/u);
    if (keyword === 'SFX' && second && third && !/^\d+$/u.test(third)) {
      const [add = '', flags = ''] = third.split('/');
      suffixes.push({ flag: first ?? '', strip: zero(second), add: zero(add), flags });
    }
    if (keyword === 'TRY' && first) for (const letter of first.toLowerCase()) letters.add(letter);
    if (keyword !== 'REP' || !first || !second || /^\d+$/u.test(first)) continue;
    if (!/[\^$]/u.test(first)) replacements.push([first, second.replaceAll('_', ' ')]);
  }
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') letters.add(letter);
  return {
    letters: [...letters].filter((letter) => /\p{L}/u.test(letter)),
    replacements,
    endings: endingsOf(suffixes),
  };
}

interface Suffix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Of the suffixes that may follow: `8,46` or `AB`. */
  readonly flags: string;
}

/** Danish doubles a consonant by one suffix and puts an ending behind it by the next: `skud`, `skudd`, `skuddene`. */
function endingsOf(suffixes: readonly Suffix[]): ReadonlyMap<string, ReadonlySet<string>> {
  const endings = new Map<string, Set<string>>([['', new Set([''])]]);
  const add = (ending: string, instead: string): void => {
    endings.set(ending, (endings.get(ending) ?? new Set()).add(instead));
  };
  const byFlag = Map.groupBy(suffixes, ({ flag }) => flag);
  for (const one of suffixes) {
    add(one.add, one.strip);
    if (one.add.length > LONGEST_FOLLOWED) continue;
    const flags = one.flags.includes(',') ? one.flags.split(',') : [...one.flags];
    for (const next of flags.flatMap((flag) => byFlag.get(flag) ?? [])) {
      if (one.add.endsWith(next.strip)) {
        add(one.add.slice(0, one.add.length - next.strip.length) + next.add, one.strip);
      }
    }
  }
  return endings;
}

/** Further combinations would be very many, and hardly met. */
const LONGEST_FOLLOWED = 1;

/** Nothing is written as `0`. */
function zero(letters: string): string {
  return letters === '0' ? '' : letters;
}
