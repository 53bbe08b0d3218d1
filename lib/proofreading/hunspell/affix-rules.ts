/** One suffix of an .aff file: what it takes from a stem, adds, asks of it, and what may follow. */
export interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly fits: (stem: string) => boolean;
  /** Flags of what the suffix makes. */
  readonly flags: readonly string[];
  /** The words after the condition, such as `+NUTID`. */
  readonly note: string;
}

/** Reads the suffixes (SFX, hunspell(5)) of an .aff file with numbers or letters as flags, by their flag. */
export function readSuffixRules(aff: string): ReadonlyMap<string, readonly SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of aff.split(/\r?\n/u)) {
    const [keyword, flag, strip, adds, condition = '.', ...notes] = line.trim().split(/\s+/u);
    if (keyword !== 'SFX' || flag === undefined || strip === undefined || adds === undefined)
      continue;
    // The head of a group: `SFX 1 Y 4`.
    if (/^[YN]$/u.test(strip) && /^\d+$/u.test(adds)) continue;
    const [add = '', flags = ''] = adds.split('/');
    const list = rules.get(flag) ?? [];
    rules.set(flag, list);
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      fits: toTest(condition),
      flags: flags === '' ? [] : flags.split(','),
      note: notes.join(' '),
    });
  }
  return rules;
}

function toTest(condition: string): (stem: string) => boolean {
  if (condition === '.') return () => true;
  const pattern = new RegExp(`${condition}$`, 'u');
  return (stem) => pattern.test(stem);
}
