import { lintFile } from './lint-file';
import { loadRules } from './load-rules';
import { readValeConfig } from './vale-config';

/** Rules of the style `T`, the name of each to its YAML; without any: one that finds every word of letters. */
type Rules = Readonly<Record<string, string>>;

interface Wishes {
  readonly rules?: Rules;
  /** Lines of the `.vale.ini` above its section, and in it. */
  readonly ini?: string;
  readonly section?: string;
  readonly glob?: string;
}

const WORDS: Rules = { Word: "extends: existence\nmessage: '%s'\ntokens: ['[A-Za-z]+']\n" };

/** Alerts as `line:column Rule match`; without `rules` by lines: `line:column` of the first word, then all. Or why the file is not read. */
export function lint(
  path: string,
  text: string,
  { rules, ini = '', section = '', glob = '*' }: Wishes = {},
): string[] {
  const files = Object.entries(rules ?? WORDS).map(([name, yaml]) => [`T/${name}.yml`, yaml]);
  const config = readValeConfig(
    `MinAlertLevel = suggestion\n${ini}[${glob}]\nBasedOnStyles = T\n${section}`,
  );
  const linting = lintFile(path, text, config, loadRules(Object.fromEntries(files), config));
  if (linting.state === 'left') return [linting.reason];
  if (rules) {
    return linting.alerts.map(
      ({ Line, Span, Check, Match }) => `${Line}:${Span[0]} ${Check.replace('T.', '')} ${Match}`,
    );
  }
  const lines = new Map<number, string>();
  for (const { Line, Span, Match } of linting.alerts) {
    const before = lines.get(Line);
    lines.set(Line, before === undefined ? `${Line}:${Span[0]} ${Match}` : `${before} ${Match}`);
  }
  return [...lines.values()];
}
