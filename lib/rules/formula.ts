/** A formula of numbers, names, arithmetic, comparison and logic, as metric rules have it. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number; readonly isWhole: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Formula }
  | {
      readonly kind: 'binary';
      readonly sign: string;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] };

/** Each group binds tighter than the one before it. */
const LEVELS = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']];
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([A-Za-z_][\w.]*)|(\|\||&&|[=!<>]=|[-+*/%()<>!,]))/uy;

/** Reads a formula; throws what is wrong with it. */
export function parseFormula(source: string): Formula {
  const tokens: string[] = [];
  const plain = source.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < plain.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(plain);
    if (!match) throw new Error(`"${plain.slice(at, at + 10).trim()}" is no part of a formula`);
    tokens.push(match[0].trim());
  }
  const reader = { tokens, at: 0 };
  const formula = readLevel(reader, 0);
  if (reader.at < tokens.length)
    throw new Error(`"${tokens[reader.at] ?? ''}" stands where the formula should end`);
  return formula;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readLevel(reader: Reader, level: number): Formula {
  const signs = LEVELS[level];
  if (!signs) return readUnary(reader);
  let left = readLevel(reader, level + 1);
  for (;;) {
    const sign = reader.tokens[reader.at];
    if (sign === undefined || !signs.includes(sign)) return left;
    reader.at += 1;
    left = { kind: 'binary', sign, left, right: readLevel(reader, level + 1) };
  }
}

function readUnary(reader: Reader): Formula {
  const token = reader.tokens[reader.at];
  if (token === undefined) throw new Error('the formula ends too early');
  reader.at += 1;
  if (token === '-' || token === '!' || token === '+') {
    return { kind: 'unary', sign: token, of: readUnary(reader) };
  }
  if (token === '(') {
    const inner = readLevel(reader, 0);
    expectToken(reader, ')');
    return inner;
  }
  if (/^\d/u.test(token)) {
    return { kind: 'number', value: Number(token), isWhole: /^\d+$/u.test(token) };
  }
  if (!/^[A-Za-z_]/u.test(token)) throw new Error(`"${token}" stands where a number should`);
  if (reader.tokens[reader.at] !== '(') return { kind: 'name', name: token };
  reader.at += 1;
  const args: Formula[] = [];
  while (reader.tokens[reader.at] !== ')') {
    args.push(readLevel(reader, 0));
    if (reader.tokens[reader.at] === ',') reader.at += 1;
    else if (reader.tokens[reader.at] !== ')') throw new Error('a "(" is not closed');
  }
  reader.at += 1;
  return { kind: 'call', name: token, args };
}

function expectToken(reader: Reader, token: string): void {
  if (reader.tokens[reader.at] !== token) throw new Error(`a "${token}" is missing`);
  reader.at += 1;
}

const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  'math.sqrt': Math.sqrt,
  'math.pow': Math.pow,
  'math.abs': Math.abs,
  'math.floor': Math.floor,
  'math.ceil': Math.ceil,
  'math.log': Math.log,
  'math.log10': Math.log10,
  'math.log2': Math.log2,
  'math.exp': Math.exp,
  'math.max': Math.max,
  'math.min': Math.min,
};

/** The value for these numbers: a number, or true or false. Whole numbers written out divide as whole ones. */
export function evaluate(
  formula: Formula,
  names: Readonly<Record<string, number>>,
): number | boolean {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name': {
      const value = names[formula.name];
      if (value === undefined) throw new Error(`"${formula.name}" is not counted`);
      return value;
    }
    case 'call': {
      const run = FUNCTIONS[formula.name];
      if (!run) throw new Error(`"${formula.name}" is no function`);
      return run(...formula.args.map((arg) => Number(evaluate(arg, names))));
    }
    case 'unary': {
      const value = evaluate(formula.of, names);
      return formula.sign === '!' ? value !== true : formula.sign === '-' ? -Number(value) : value;
    }
    case 'binary': {
      const left = evaluate(formula.left, names);
      const right = evaluate(formula.right, names);
      const divides = formula.sign === '/' && isWhole(formula.left) && isWhole(formula.right);
      return divides
        ? Math.trunc(Number(left) / Number(right))
        : combine(formula.sign, left, right);
    }
  }
}

function isWhole(formula: Formula): boolean {
  if (formula.kind === 'number') return formula.isWhole;
  if (formula.kind === 'unary') return isWhole(formula.of);
  return formula.kind === 'binary' && isWhole(formula.left) && isWhole(formula.right);
}

function combine(sign: string, left: number | boolean, right: number | boolean): number | boolean {
  const [one, other] = [Number(left), Number(right)];
  switch (sign) {
    case '||':
      return left === true || right === true;
    case '&&':
      return left === true && right === true;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
    case '+':
      return one + other;
    case '-':
      return one - other;
    case '*':
      return one * other;
    case '/':
      return one / other;
    default:
      return one % other;
  }
}
