import { CaseTag, CommentTag, IfTag, Liquid, UnlessTag } from 'liquidjs';

import { createAskingTags } from './asking-tags';
import { createOutputSlots, CURSOR, type OutputSlots } from './output-slots';
import { createFilters } from './template-filters';
import { MissingValue, type MissingValues } from './template-scope';

/** Liquid for one rendering: outputs go into slots, missing values are noted. */
export interface LiquidEngine {
  readonly liquid: Liquid;
  readonly slots: OutputSlots;
  readonly missing: MissingValues;
}

/** Longest body of a variant. */
export const BODY_LIMIT = 20_000;

/**
 * Liquid as templates may use it: data in, text out. No files, loops or assignments, limits on
 * length, time and memory, and nothing inherited can be reached.
 */
export function createLiquidEngine(setting: {
  readonly language: string;
  readonly now: Date;
  readonly timeZone?: string;
}): LiquidEngine {
  const slots = createOutputSlots();
  const missing: MissingValues = { names: new Set(), conditions: 0 };
  const liquid = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    parseLimit: BODY_LIMIT,
    renderLimit: 500,
    memoryLimit: 1_000_000,
    templates: {},
    outputEscape: (value: unknown) => holdOutput(value, slots),
  });
  const asking = createAskingTags(() => missing.conditions);
  replaceAll(liquid.tags, {
    comment: CommentTag,
    if: asking.AskingIf,
    unless: asking.AskingUnless,
    case: asking.AskingCase,
  });
  replaceAll(liquid.filters, createFilters(setting));
  return { liquid, slots, missing };
}

/** For reading a body only: what renders is the plain language. */
export function createReadingLiquid(): Liquid {
  const liquid = new Liquid({ strictFilters: false, parseLimit: BODY_LIMIT, templates: {} });
  replaceAll(liquid.tags, { comment: CommentTag, if: IfTag, unless: UnlessTag, case: CaseTag });
  return liquid;
}

/** Without a prototype, so that a filter called `constructor` is not found. */
function replaceAll<Value>(record: Record<string, Value>, entries: Record<string, Value>): void {
  for (const name of Object.keys(record)) delete record[name];
  Object.setPrototypeOf(record, null);
  Object.assign(record, entries);
}

function holdOutput(value: unknown, slots: OutputSlots): string {
  if (value instanceof MissingValue) {
    value.ask();
    return '';
  }
  const text = value === undefined || value === null ? '' : String(value);
  return text === CURSOR ? CURSOR : slots.hold(text);
}
