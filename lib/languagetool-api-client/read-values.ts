import { LanguageToolError } from './languagetool-error.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON in a body. What is none comes from something else than LanguageTool. */
export function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // The parser's own error quotes the body.
    throw new LanguageToolError({ kind: 'not-languagetool' });
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is an object, otherwise an empty one: its fields are then all missing. */
export function readObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function readString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The members that can be read; the others are left out. */
export function readList<T>(value: unknown, read: (member: unknown) => T | undefined): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((member: unknown) => read(member) ?? []);
}
