import { balanced, behind, findMarked, upTo, type CodeSpan, type Mark } from './find-comments';
import { findPythonComments } from './python-comments';
import { DOUBLE, regularExpression, SINGLE, template } from './script-marks';

/** How the comments of a language are found and read. */
export interface CodeLanguage {
  readonly find: (code: string) => readonly CodeSpan[];
  /** Taken out of a comment wherever it stands in it. */
  readonly delimiters: RegExp;
  /** What a line of a comment may begin with; of several that fit, the last counts. */
  readonly openers: readonly string[];
}

const lineComment: Mark = { kind: 'comment', open: '//', close: behind('[^\\n]*') };
const blockComment: Mark = {
  kind: 'comment',
  open: String.raw`/\*`,
  close: upTo('*/'),
  isFinal: true,
};
const double: Mark = { kind: 'text', open: '"', close: behind(DOUBLE) };
const single: Mark = { kind: 'text', open: "'", close: behind(SINGLE) };

/** A comment of C goes on in the next line where this one ends in a backslash. */
const lineCommentOfC: Mark = {
  kind: 'comment',
  open: '//',
  close: behind(String.raw`(?:\\\r?\n|[^\n])*`),
};
/** What a directive of C says belongs to it, but for comments in stars. */
const directive: Mark = {
  kind: 'text',
  open: String.raw`^[ \t]*#[ \t]*(?:define[ \t]+\w+(?:\([^)\n]*\))?|(?!(?:define|include|if|ifdef|ifndef|elif|else|endif|elifdef|elifndef)\b)\w+)[ \t]+(?=[^\s/])`,
  close: behind(String.raw`(?:\\\r?\n|[^/\n]|/[^*\n])*`),
};
const includedFile: Mark = {
  kind: 'text',
  open: String.raw`^[ \t]*#[ \t]*include[ \t]*<`,
  close: behind('[^>\\n]*>'),
};
const rawTextOfC: Mark = {
  kind: 'text',
  open: String.raw`\b(?:u8|[uUL])?R"[^\s()\\]{0,16}\(`,
  close(code, from) {
    const name = code.slice(code.lastIndexOf('"', from - 1) + 1, from - 1);
    return upTo(`)${name}"`)(code, from);
  },
};
/** A number with a sign in it, as of C++ and Rust: no text begins there. */
const splitNumber: Mark = {
  kind: 'text',
  open: String.raw`\b\d[\da-fA-F]*'`,
  close: behind(String.raw`[\da-fA-F']*`),
};

const inStars = /\/\/|\/\*|\*\//gu;
const C_OPENERS = ['/*', '//'];
const marked = (marks: readonly Mark[]) => (code: string) =>
  findMarked(code, marks).filter(({ mark }) => mark.kind === 'comment');

const ofScript = marked([lineComment, blockComment, double, single, template, regularExpression]);
const ofC = marked([
  includedFile,
  directive,
  lineCommentOfC,
  blockComment,
  rawTextOfC,
  splitNumber,
  double,
  single,
]);
const rust = marked([
  { kind: 'comment', open: '//(?:!|/(?!/))', close: behind('[^\\n]*\\n?') },
  lineComment,
  { kind: 'text', open: String.raw`/\*`, close: balanced('/*', '*/'), isFinal: true },
  {
    kind: 'text',
    open: String.raw`\b[bc]?r#*"`,
    close(code, from) {
      const sharp = /#*(?="$)/u.exec(code.slice(Math.max(0, from - 260), from))?.[0] ?? '';
      return upTo(`"${sharp}`)(code, from);
    },
  },
  { kind: 'text', open: '"', close: upTo('"', true), isFinal: true },
  { kind: 'text', open: "'", close: behind(String.raw`(?:[^'\\\n]|\\[^\n][^'\n]*)'`) },
]);

const script = { find: ofScript, delimiters: inStars, openers: C_OPENERS };
const LANGUAGES: Readonly<Record<string, CodeLanguage>> = {
  '.go': {
    find: marked([
      lineComment,
      blockComment,
      double,
      single,
      { kind: 'text', open: '`', close: upTo('`'), isFinal: true },
    ]),
    delimiters: inStars,
    openers: C_OPENERS,
  },
  '.rs': { find: rust, delimiters: /\/{2,3}!?/gu, openers: ['//', '//!', '///'] },
  '.py': { find: findPythonComments, delimiters: /#|"""|'''/gu, openers: ['#', '"""', "'''"] },
  '.cpp': { find: ofC, delimiters: /\/\/|\/\*!?|\*\//gu, openers: C_OPENERS },
  '.c': { find: ofC, delimiters: inStars, openers: C_OPENERS },
  '.js': { ...script, delimiters: /\/\/|\/\*\*?|\*\//gu },
  '.ts': script,
  '.java': {
    find: marked([
      lineComment,
      blockComment,
      { kind: 'text', open: '"""', close: upTo('"""', true), isFinal: true },
      double,
      single,
    ]),
    delimiters: inStars,
    openers: C_OPENERS,
  },
  '.proto': {
    find: marked([lineComment, blockComment, double, single]),
    delimiters: inStars,
    openers: C_OPENERS,
  },
  '.css': {
    find: marked([blockComment, double, single]),
    delimiters: /\/\*!?|\*\//gu,
    openers: ['/*'],
  },
};

/** The language of a kind of file (`.py`); undefined where its comments are not read. */
export function codeLanguage(kind: string): CodeLanguage | undefined {
  return LANGUAGES[kind];
}
