const compiled = new Map<string, RegExp | undefined>();

/** Longer texts are addresses of nothing and titles of nobody. */
const MOST_CHARACTERS = 500;

/** What an expression finds: its group `value`, else all of it. Undefined for nothing, and for an expression that is none. */
export function findIn(pattern: string, text: string): string | undefined {
  const found = compile(pattern)?.exec(text.slice(0, MOST_CHARACTERS));
  return found ? (found.groups?.['value'] ?? found[0]).trim() : undefined;
}

function compile(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) {
    try {
      compiled.set(pattern, new RegExp(pattern, 'u'));
    } catch {
      // Out of a pack: it costs only itself.
      compiled.set(pattern, undefined);
    }
  }
  return compiled.get(pattern);
}
