import { Drop } from 'liquidjs';

import { formatMoment, isoDay, parseDate, type Moment } from './format-date';
import { knownValues } from './known-values';
import { CURSOR } from './output-slots';
import type { Template, TemplateField } from './template';

/** Values by their dotted name: `customer.first_name`, `order_number`. */
export type TemplateValues = Readonly<Record<string, string>>;

/** What was needed and not there. */
export interface MissingValues {
  readonly names: Set<string>;
  /** How often a condition could not be answered. */
  conditions: number;
}

export interface ScopeOptions {
  readonly language: string;
  readonly values: TemplateValues;
  readonly now: Date;
  readonly timeZone?: string;
}

/** Everything a template can name, and nothing else; what is missing notes when it is needed. */
export function buildScope(
  template: Template,
  { language, values, now, timeZone }: ScopeOptions,
  missing: MissingValues,
): object {
  const scope: Scope = Object.create(null);
  const zone = timeZone === undefined ? {} : { timeZone };
  put(scope, 'cursor', new CursorValue());
  put(scope, 'today', new DateValue({ date: now, ...zone }, language));
  for (const field of template.fields) {
    const given = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    const value = fieldValue(field, given, language);
    put(
      scope,
      field.name,
      value === undefined ? new MissingValue(field.name, missing, true) : value,
    );
  }
  for (const name of knownValues) {
    if (template.fields.some((field) => field.name === name)) continue;
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    put(scope, name, isFilled(given) ? given : new MissingValue(name, missing, false));
  }
  return scope;
}

/** A value that nobody has given. Written out, it is asked for. */
export class MissingValue extends Drop {
  readonly #name: string;
  readonly #missing: MissingValues;
  readonly #asksInConditions: boolean;

  constructor(name: string, missing: MissingValues, asksInConditions: boolean) {
    super();
    this.#name = name;
    this.#missing = missing;
    this.#asksInConditions = asksInConditions;
  }

  ask(): void {
    this.#missing.names.add(this.#name);
  }

  /** In a condition an unknown customer is just unknown, but a field is the agent's to answer. */
  override valueOf(): null {
    if (this.#asksInConditions) {
      this.ask();
      this.#missing.conditions += 1;
    }
    return null;
  }
}

/** Reads as a long date and compares as `2026-11-23`. */
export class DateValue extends Drop {
  readonly moment: Moment;
  readonly #language: string;

  constructor(moment: Moment, language: string) {
    super();
    this.moment = moment;
    this.#language = language;
  }

  override valueOf(): string {
    return isoDay(this.moment);
  }

  override toString(): string {
    return formatMoment(this.moment, 'long', this.#language);
  }
}

/** Reads as it was typed and compares as a number. */
class NumberValue extends Drop {
  readonly #typed: string;

  constructor(typed: string) {
    super();
    this.#typed = typed;
  }

  override valueOf(): number {
    return Number(this.#typed.trim().replace(',', '.'));
  }

  override toString(): string {
    return this.#typed;
  }
}

class CursorValue extends Drop {
  override valueOf(): string {
    return CURSOR;
  }

  override toString(): string {
    return CURSOR;
  }
}

type Scope = { [name: string]: Scope | Drop | string | null };

/** Undefined when it is still to be asked for; null when the agent left it out. */
function fieldValue(
  field: TemplateField,
  given: string | undefined,
  language: string,
): Drop | string | null | undefined {
  if (!isFilled(given)) return given === undefined || field.required ? undefined : null;
  switch (field.type) {
    case 'text':
      return given;
    case 'choice':
      return field.options.length === 0 || field.options.includes(given) ? given : undefined;
    case 'number':
      return /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(given) ? new NumberValue(given) : given;
    case 'date': {
      const moment = parseDate(given);
      return moment ? new DateValue(moment, language) : given;
    }
  }
}

function isFilled(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

function put(scope: Scope, name: string, value: Drop | string | null): void {
  const path = name.split('.');
  const last = path.pop() ?? name;
  let at = scope;
  for (const step of path) {
    const inner = at[step];
    const isScope = typeof inner === 'object' && inner !== null && !(inner instanceof Drop);
    const next: Scope = isScope ? inner : Object.create(null);
    at[step] = next;
    at = next;
  }
  at[last] = value;
}
