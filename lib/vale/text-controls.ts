const STYLES = /^vale styles? = (.*)$/;
const RULE = /^vale (.+\..+|[^.]+) = (YES|NO|on|off)$/;
const MATCHES = /^vale (.+\..+)(\[.+\]) = (YES|NO)$/;

/** What comments in a text (`vale off`, `vale Style.Rule = NO`) have switched off so far. */
export class TextControls {
  readonly #off = new Map<string, boolean>();
  readonly #styles: readonly string[];

  constructor(styles: readonly string[]) {
    this.#styles = styles;
  }

  /** Reads one comment; a comment that says nothing to Vale changes nothing. */
  read(comment: string): void {
    if (comment === 'vale off' || comment === 'vale on') {
      this.#off.set('off', comment === 'vale off');
      return;
    }
    const matches = MATCHES.exec(comment);
    if (matches) return this.#readMatches(matches[1] ?? '', matches[2] ?? '', matches[3] === 'NO');
    const rule = RULE.exec(comment);
    if (rule) {
      this.#off.set(rule[1] ?? '', rule[2] === 'NO' || rule[2] === 'off');
      return;
    }
    const styles = STYLES.exec(comment);
    if (!styles) return;
    for (const style of this.#styles) this.#off.set(style, true);
    for (const style of (styles[1] ?? '').split(', ')) this.#off.set(style, false);
  }

  /** Whether everything is off. */
  get isOff(): boolean {
    return this.#off.get('off') ?? false;
  }

  /** Whether a rule, or a match of it (`Style.Rule[match]`), is switched off here. */
  silences(name: string): boolean {
    const dot = name.indexOf('.');
    return (
      this.isOff ||
      (dot >= 0 && this.#off.get(name.slice(0, dot)) === true) ||
      this.#off.get(name) === true
    );
  }

  /** Switches all rules on again; "vale off" outlives this. */
  reset(): void {
    for (const name of this.#off.keys()) if (name !== 'off') this.#off.set(name, false);
  }

  #readMatches(rule: string, list: string, isOff: boolean): void {
    let matches: unknown;
    try {
      matches = JSON.parse(list);
    } catch {
      return; // Not a list of strings: Vale takes no notice either.
    }
    if (!Array.isArray(matches) || !matches.every((match) => typeof match === 'string')) return;
    for (const match of matches) this.#off.set(`${rule}[${match}]`, isOff);
  }
}
