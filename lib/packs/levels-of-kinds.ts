import * as v from 'valibot';

import { oneOf } from './schema-parts';

/** How heavy a kind of finding is, or that it is not looked for. */
export const levelOrOff = oneOf(['off', 'suggestion', 'warning', 'error', 'block']);

/** A key for each kind. */
export function levelKeys(kinds: readonly string[]) {
  return Object.fromEntries(kinds.map((kind) => [kind, v.optional(levelOrOff)])) satisfies Record<
    string,
    unknown
  >;
}

/** The levels that a section states for these kinds. */
export function statedLevels<Kind extends string>(
  kinds: readonly Kind[],
  section: object,
): Partial<Record<Kind, v.InferOutput<typeof levelOrOff>>> {
  const levels: Partial<Record<Kind, v.InferOutput<typeof levelOrOff>>> = {};
  for (const kind of kinds) {
    const stated: unknown = Object.hasOwn(section, kind) ? Reflect.get(section, kind) : undefined;
    const read = v.safeParse(levelOrOff, stated);
    if (read.success) levels[kind] = read.output;
  }
  return levels;
}
