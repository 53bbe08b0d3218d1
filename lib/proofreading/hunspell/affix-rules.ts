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

/** The suffixes of an .aff file by their flag. */
export type SuffixRules = ReadonlyMap<string, readonly SuffixRule[]>;

/** A stem with a suffix, and the rule that made it. */
interface Suffixed {
  readonly word: string;
  readonly rule: SuffixRule;
}

/** Reads the suffixes (SFX, hunspell(5)) of an .aff file with numbers or letters as flags. */
export function readSuffixRules(aff: string): SuffixRules {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of aff.split(/\r?\n/u)) {
    const [keyword, flag, strip, adds, condition = '.', ...notes] = line.trim().split(/\s+/u);
    const isWhole = flag !== undefined && strip !== undefined && adds !== undefined;
    if (keyword !== 'SFX' || !isWhole || isHead(strip, adds)) continue;
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

/** All that the suffixes of a flag make of a stem. */
export function addSuffixes(stem: string, flag: string, rules: SuffixRules): readonly Suffixed[] {
  return (rules.get(flag) ?? [])
    .filter(({ fits }) => fits(stem))
    .map((rule) => ({
      word: stem.slice(0, stem.length - rule.strip.length) + rule.add,
      rule,
    }));
}

/** The head of a group: `SFX 1 Y 4`. */
function isHead(strip: string, adds: string): boolean {
  return /^[YN]$/u.test(strip) && /^\d+$/u.test(adds);
}

function toTest(condition: string): (stem: string) => boolean {
  if (condition === '.') return () => true;
  const pattern = new RegExp(`${condition}$`, 'u');
  return (stem) => pattern.test(stem);
}
