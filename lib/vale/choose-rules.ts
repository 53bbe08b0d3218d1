import type { NamedRule } from './file-lint';
import { matchesGlob } from './glob';
import type { LoadedRules } from './load-rules';
import type { ValeConfig, ValeSection } from './vale-config';

const LEVELS = ['suggestion', 'warning', 'error'];

/** The sections that a path is in, in their order. */
export function sectionsFor({ sections }: ValeConfig, path: string): readonly ValeSection[] {
  return sections.filter(({ glob }) => glob === '*' || matchesGlob(glob, path));
}

/** The last section with styles counts; the general one where no other has any. */
export function stylesOf(sections: readonly ValeSection[]): readonly string[] {
  const own = sections.findLast(({ glob, styles }) => glob !== '*' && styles !== undefined);
  return own?.styles ?? sections.find(({ glob }) => glob === '*')?.styles ?? [];
}

/** The rules that run in a file of these sections, by name. */
export function rulesFor(
  rules: LoadedRules['rules'],
  sections: readonly ValeSection[],
  styles: readonly string[],
  minAlertLevel: number,
): NamedRule[] {
  return [...rules]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .filter(
      ([name, { body }]) =>
        LEVELS.indexOf(body.level) >= minAlertLevel && isRuleOn(name, sections, styles),
    )
    .map(([name, rule]) => ({ name, rule }));
}

/** What the sections say of the rule itself, else whether its style is on. */
export function isRuleOn(
  name: string,
  sections: readonly ValeSection[],
  styles: readonly string[] = stylesOf(sections),
): boolean {
  const own = sections
    .findLast(({ glob, checks }) => glob !== '*' && checks.has(name))
    ?.checks.get(name);
  const general = sections.find(({ glob }) => glob === '*')?.checks.get(name);
  return own ?? general ?? styles.includes(name.split('.', 1)[0] ?? '');
}
