import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

import { keyDescriptions } from './key-descriptions.ts';
import { valeRules } from './vale-rules.ts';

/** The JSON Schema of one file of a pack, from the schema that reads it, with a sentence on every key. */
export function toSchema(schema: GenericSchema, title: string): JsonSchema {
  const { $schema, ...made } = toJsonSchema(schema, config);
  return { $schema, title, ...described(made, []) };
}

/** The keys of a schema that no sentence is written for, with dots between them. */
export function keysWithoutDescription(schema: JsonSchema): string[] {
  return keyPaths(schema, []).filter((path) => descriptionOf(path.split('.')) === undefined);
}

const config: ConversionConfig = {
  target: 'draft-07',
  // What a function checks has no form in a JSON Schema; it is said when the pack is read.
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema }) => {
    const options: unknown = Reflect.get(valibotSchema, 'options');
    if (valibotSchema.type !== 'lazy' || !Array.isArray(options)) return undefined;
    return { anyOf: options.flatMap(optionOf) };
  },
};

function optionOf(option: GenericSchema): JsonSchema[] {
  const { $schema: _, ...made } = toJsonSchema(option, config);
  const point = made.properties?.['extends'];
  if (point === undefined || made.additionalProperties === false) return [made];
  // Rules whose keys are Vale's; what is of no kind at all has no schema of its own.
  const isVales = typeof point === 'object' && point.enum !== undefined;
  return isVales ? valeRules(made) : [];
}

function described(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const inside = (one: JsonSchema | boolean) =>
    typeof one === 'boolean' ? one : described(one, path);
  const { properties, items, anyOf, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && { properties: describedKeys(properties, path) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items : inside(items) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: inside(additionalProperties),
    }),
  };
}

function describedKeys(
  properties: Readonly<Record<string, JsonSchema | boolean>>,
  path: readonly string[],
) {
  return Object.fromEntries(
    Object.entries(properties).map(([key, one]) => {
      const here = [...path, key];
      if (typeof one === 'boolean') return [key, one];
      return [key, { description: descriptionOf(here), ...described(one, here) }];
    }),
  );
}

/** The sentence for the longest end of the path that has one: `terms.level`, else `level`. */
function descriptionOf(path: readonly string[]): string | undefined {
  return path
    .map((_, at) => keyDescriptions[path.slice(at).join('.')])
    .find((sentence) => sentence !== undefined);
}

function keyPaths(schema: JsonSchema | boolean, path: readonly string[]): string[] {
  if (typeof schema === 'boolean') return [];
  const { properties = {}, items, anyOf = [], additionalProperties = false } = schema;
  const inside = [
    ...anyOf,
    additionalProperties,
    ...(items === undefined || Array.isArray(items) ? [] : [items]),
  ];
  return [
    ...Object.entries(properties).flatMap(([key, one]) => [
      [...path, key].join('.'),
      ...keyPaths(one, [...path, key]),
    ]),
    ...inside.flatMap((one) => keyPaths(one, path)),
  ];
}
