/** The keys of a rule's YAML, in any case, read as weakly typed as Vale reads them; throws what cannot be read. */
export class RuleValues {
  readonly #values = new Map<string, unknown>();
  readonly #read = new Set<string>();

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error('it holds no keys and values');
    }
    for (const [key, one] of Object.entries(value)) this.#values.set(key.toLowerCase(), one);
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  value(key: string): unknown {
    this.#read.add(key);
    return this.#values.get(key) ?? undefined;
  }

  text(key: string): string {
    const value = this.value(key);
    return value === undefined ? '' : scalar(value, key);
  }

  list(key: string): string[] {
    const value = this.value(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [scalar(value, key)];
    return value.map((one) => scalar(one, key));
  }

  map(key: string): Record<string, string> {
    const value = this.value(key);
    if (value === undefined) return {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`"${key}" must hold keys and values`);
    }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scalar(one, key)]));
  }

  flag(key: string, standard = false): boolean {
    const value = this.value(key);
    if (value === undefined) return standard;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    const said = scalar(value, key);
    if (/^(?:1|t|true)$/iu.test(said)) return true;
    if (/^(?:0|f|false|)$/iu.test(said)) return false;
    throw new Error(`"${key}" must be true or false; found "${said}"`);
  }

  number(key: string): number {
    const value = this.value(key);
    if (value === undefined) return 0;
    const number = typeof value === 'boolean' ? Number(value) : Number(scalar(value, key));
    if (Number.isNaN(number)) throw new Error(`"${key}" must be a number`);
    return number;
  }

  /** A key that nobody has read and that is none of these. */
  unread(others: readonly string[]): string | undefined {
    return [...this.#values.keys()].find((key) => !this.#read.has(key) && !others.includes(key));
  }
}

function scalar(value: unknown, key: string): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(value);
    case 'boolean':
      return value ? '1' : '0';
    default:
      if (value === null) return '';
      throw new Error(`"${key}" must be a text`);
  }
}
