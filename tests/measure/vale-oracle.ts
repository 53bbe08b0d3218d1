import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The Vale binary that the variable VALE names; ends the script with a line where it names none. */
export function valeOrEnd(): string {
  const vale = process.env['VALE'];
  if (vale !== undefined) return vale;
  console.log('Left out: VALE names no Vale binary.');
  process.exit(0);
}

/** A style `T` of existence rules, by name and body, and a configuration that uses it, in this folder. */
export function writeStyle(folder: string, rules: Readonly<Record<string, string>>): void {
  mkdirSync(path.join(folder, 'styles/T'), { recursive: true });
  for (const [name, body] of Object.entries(rules)) {
    const rule = `extends: existence\nmessage: "Found '%s'."\n${body}\n`;
    writeFileSync(path.join(folder, `styles/T/${name}.yml`), rule);
  }
  writeFileSync(
    path.join(folder, '.vale.ini'),
    'StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = T\n',
  );
}
