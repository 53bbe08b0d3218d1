import { behind, type Mark } from './find-comments';

/** A template of JavaScript: expressions in it may hold texts, brackets and further templates. */
export const template: Mark = {
  kind: 'text',
  open: '`',
  close(code, from) {
    /** For each template that is open, how many brackets are in its expression; -1: it is in its text. */
    const depths = [-1];
    for (let at = from; at < code.length; at += 1) {
      const sign = code[at];
      const depth = depths.at(-1) ?? -1;
      if (sign === '\\') at += 1;
      else if (sign === '`' && depth < 0) {
        depths.pop();
        if (depths.length === 0) return at + 1;
      } else if (sign === '`') depths.push(-1);
      else if (depth < 0 && sign === '$' && code[at + 1] === '{') {
        depths[depths.length - 1] = 0;
        at += 1;
      } else if (depth >= 0 && (sign === '"' || sign === "'")) {
        at = (stringEnd(code, at, sign) ?? at + 1) - 1;
      } else if (depth >= 0 && sign === '{') depths[depths.length - 1] = depth + 1;
      else if (depth >= 0 && sign === '}') depths[depths.length - 1] = depth - 1;
    }
    return undefined;
  },
  isFinal: true,
};

function stringEnd(code: string, at: number, quote: string): number | undefined {
  return behind(quote === '"' ? DOUBLE : SINGLE)(code, at + 1);
}

/** The rest of a text in quotes that ends in its line, or goes on after a backslash. */
export const DOUBLE = String.raw`(?:[^"\\\n]|\\[\s\S])*"`;
export const SINGLE = String.raw`(?:[^'\\\n]|\\[\s\S])*'`;

const BEFORE_EXPRESSION =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|do|else|instanceof|yield|await)$/u;

/** A regular expression of JavaScript, where a value may stand; elsewhere `/` divides. */
export const regularExpression: Mark = {
  kind: 'text',
  open: '/(?![*/])',
  close: behind(String.raw`(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/\w*`),
  mayBegin(code, at) {
    let last = at - 1;
    while (last >= 0 && /\s/u.test(code[last] ?? '')) last -= 1;
    const sign = code[last];
    if (sign === undefined) return true;
    if (!/[\w$)\]}"'`]/u.test(sign)) return true;
    return /\w/u.test(sign) && BEFORE_EXPRESSION.test(code.slice(Math.max(0, last - 12), last + 1));
  },
};
