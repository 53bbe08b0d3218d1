import { behind, findMarked, upTo, type CodeSpan, type Mark } from './find-comments';
import { DOUBLE, SINGLE } from './script-marks';

const PREFIX = String.raw`(?:(?<![\w])[rRbBuUfF]{1,2})?`;
const comment: Mark = { kind: 'comment', open: '#', close: behind('[^\\n]*') };
const texts: readonly Mark[] = [
  { kind: 'text', open: `${PREFIX}"""`, close: upTo('"""', true), isFinal: true },
  { kind: 'text', open: `${PREFIX}'''`, close: upTo("'''", true), isFinal: true },
  { kind: 'text', open: `${PREFIX}"`, close: behind(DOUBLE) },
  { kind: 'text', open: `${PREFIX}'`, close: behind(SINGLE) },
];

/** Comments and what documents modules, classes and functions, each where it begins. */
export function findPythonComments(code: string): CodeSpan[] {
  const found = findMarked(code, [comment, ...texts]);
  const reader = new Statements();
  let at = 0;
  const spans: CodeSpan[] = [];
  for (const [index, { start, end, mark }] of found.entries()) {
    reader.read(code.slice(at, start));
    at = end;
    if (mark === comment) {
      spans.push({ start, end });
      reader.passComment();
      continue;
    }
    const next = found[index + 1];
    const rest = code.slice(end, next?.start ?? code.length);
    const isAlone =
      /^[ \t]*(?:[;\n]|\r\n|$)/u.test(rest) &&
      !(next && next.mark !== comment && /^[ \t]*$/u.test(rest));
    if (reader.isDocumentation && isAlone) spans.push({ start, end });
    reader.passText();
  }
  return spans;
}

/** Follows the statements of a module: where what documents something may stand. */
class Statements {
  #depth = 0;
  /** The statement so far, its texts left out. */
  #statement = '';
  #isFirst = true;
  #hasComment = false;
  #isModule = true;

  /** A text here is the first statement of a module, class or function. */
  get isDocumentation(): boolean {
    return (
      this.#isFirst &&
      this.#statement.trim() === '' &&
      this.#depth === 0 &&
      !(this.#isModule && this.#hasComment)
    );
  }

  read(code: string): void {
    for (const sign of code) {
      if ('([{'.includes(sign)) this.#depth += 1;
      else if (')]}'.includes(sign)) this.#depth = Math.max(0, this.#depth - 1);
      if (this.#depth > 0 || (sign !== '\n' && sign !== ';' && sign !== ':'))
        this.#statement += sign;
      else if (sign === ':') this.#colon();
      else this.#end();
    }
  }

  #colon(): void {
    if (!/^\s*(?:async\s+def|def|class)\b/u.test(this.#statement)) {
      this.#statement += ':';
      return;
    }
    this.#isFirst = true;
    this.#isModule = false;
    this.#statement = '';
  }

  #end(): void {
    if (this.#statement.endsWith('\\')) {
      this.#statement = `${this.#statement.slice(0, -1)} `;
      return;
    }
    if (this.#statement.trim() !== '') this.#isFirst = false;
    this.#statement = '';
  }

  passComment(): void {
    this.#hasComment = true;
  }

  passText(): void {
    this.#statement += '"';
  }
}
