/** What comments in a text have switched off. */
export class CommentControl {
  readonly #off = new Map<string, boolean>();
  readonly #styles: readonly string[];

  constructor(styles: readonly string[]) {
    this.#styles = styles;
  }

  get isOff(): boolean {
    return this.#off.get('off') === true;
  }

  /** Obeys a comment such as `vale off`, `vale Style.Rule = NO`, `vale Style.Rule["word"] = NO`, `vale styles = A, B`. */
  read(comment: string): void {
    if (comment === 'vale off' || comment === 'vale on') {
      this.#off.set('off', comment === 'vale off');
      return;
    }
    const matches = /^vale (.+\..+)(\[.+\]) = (YES|NO)$/u.exec(comment);
    if (matches) {
      for (const word of wordsIn(matches[2] ?? '')) {
        this.#off.set(`${matches[1] ?? ''}[${word}]`, matches[3] === 'NO');
      }
      return;
    }
    const control = /^vale (.+\..+|[^.]+) = (YES|NO|on|off)$/u.exec(comment);
    if (control) {
      this.#off.set(control[1] ?? '', control[2] === 'NO' || control[2] === 'off');
      return;
    }
    const only = /^vale styles? = (.*)$/u.exec(comment);
    if (!only) return;
    for (const style of this.#styles) this.#off.set(style, true);
    for (const style of (only[1] ?? '').split(', ')) this.#off.set(style, false);
  }

  /** True when the rule (`Style.Rule`), its style or everything is off; a match is asked for as `Style.Rule[match]`. */
  hides(rule: string): boolean {
    return (
      this.isOff ||
      this.#off.get(rule.split('.', 1)[0] ?? '') === true ||
      this.#off.get(rule) === true
    );
  }

  /** Everything on again but `vale off`. */
  reset(): void {
    for (const key of this.#off.keys()) if (key !== 'off') this.#off.set(key, false);
  }
}

function wordsIn(list: string): string[] {
  try {
    const read: unknown = JSON.parse(list);
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}
