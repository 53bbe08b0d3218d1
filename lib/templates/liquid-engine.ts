import { Liquid } from 'liquidjs';

import { formatDate } from './format-date';
import { MissingValue } from './missing-value';

/** Tags that a template may use; everything else is refused when the pack is read. */
const TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'comment']);

export interface LiquidSetting {
  readonly language: string;
  readonly timeZone?: string;
  /** What stands in the filled text for an output. */
  readonly onOutput?: (value: unknown) => string;
}

/**
 * Liquid as templates may use it: data in, text out; no files, no loops, no assignments, limits on
 * time and memory, and nothing inherited can be reached.
 */
export function createLiquidEngine({ language, timeZone, onOutput }: LiquidSetting): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    parseLimit: 100_000,
    renderLimit: 1000,
    memoryLimit: 1_000_000,
    ...(onOutput && { outputEscape: onOutput }),
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters))
    if (name !== 'default') delete engine.filters[name];
  const register = (name: string, change: (text: string, argument: unknown) => string) =>
    engine.registerFilter(name, (value: unknown, argument: unknown) =>
      // What is missing stays missing, whatever would be done with it.
      value instanceof MissingValue ? value : change(String(value ?? ''), argument),
    );
  register('upcase', (text) => text.toLocaleUpperCase(language));
  register('downcase', (text) => text.toLocaleLowerCase(language));
  register('capitalize', (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1));
  register('date', (text, pattern) =>
    formatDate(text, typeof pattern === 'string' ? pattern : 'long', {
      language,
      ...(timeZone !== undefined && { timeZone }),
    }),
  );
  return engine;
}
