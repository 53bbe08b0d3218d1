/** A stretch of code, in UTF-16. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
}

/** How a stretch of code begins, and what ends it. */
export interface Mark {
  readonly kind: 'comment' | 'text';
  /** An expression for what it begins with. */
  readonly open: string;
  /** Where it ends, when what it begins with ends at `from`; undefined: it does not. */
  readonly close: (code: string, from: number) => number | undefined;
  /** What does not end once does not end later in the file either. */
  readonly isFinal?: true;
  /** False where it cannot begin. */
  readonly mayBegin?: (code: string, at: number) => boolean;
}

/** All comments and texts of the program, in order: what looks like a comment in a text is none. */
export function findMarked(
  code: string,
  marks: readonly Mark[],
): (CodeSpan & { readonly mark: Mark })[] {
  const opener = new RegExp(marks.map(({ open }) => `(${open})`).join('|'), 'gmu');
  const unclosed = new Set<Mark>();
  const found: (CodeSpan & { readonly mark: Mark })[] = [];
  for (let match = opener.exec(code); match; match = opener.exec(code)) {
    const { index: start } = match;
    const mark = marks[match.slice(1).findIndex((group) => group !== undefined)];
    if (!mark) break;
    const isHere = !unclosed.has(mark) && mark.mayBegin?.(code, start) !== false;
    const end = isHere ? mark.close(code, start + match[0].length) : undefined;
    if (end !== undefined) found.push({ start, end, mark });
    else if (isHere && mark.isFinal) unclosed.add(mark);
    opener.lastIndex = end ?? start + 1;
  }
  return found;
}

/** Ends behind what an expression matches. */
export function behind(rest: string): Mark['close'] {
  const expression = new RegExp(rest, 'uy');
  return (code, from) => {
    expression.lastIndex = from;
    return expression.test(code) ? expression.lastIndex : undefined;
  };
}

/** Ends behind the first of these signs, `isEscaped`: that no backslash stands before. */
export function upTo(signs: string, isEscaped = false): Mark['close'] {
  return (code, from) => {
    let at = code.indexOf(signs, from);
    if (isEscaped) {
      while (at >= 0 && hasBackslash(code, at, from)) at = code.indexOf(signs, at + 1);
    }
    return at < 0 ? undefined : at + signs.length;
  };
}

function hasBackslash(code: string, at: number, from: number): boolean {
  let count = 0;
  while (at - count > from && code[at - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

/** Ends behind as many closing signs as opening ones. */
export function balanced(open: string, close: string): Mark['close'] {
  return (code, from) => {
    let depth = 1;
    let at = from;
    while (depth > 0) {
      const end = code.indexOf(close, at);
      if (end < 0) return undefined;
      const inner = code.slice(at, end).split(open).length - 1;
      depth += inner - 1;
      at = end + close.length;
    }
    return at;
  };
}
