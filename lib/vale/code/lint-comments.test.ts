import { expect, test } from 'vitest';

import { lint } from '../lint-in-tests';

/** What Vale 3.15.2 reports for the same files. */
const CASES: readonly (readonly [path: string, code: string, found: readonly string[]])[] = [
  [
    'a.py',
    `#!/usr/bin/env python
# alpha one
"""module docone"""
x = 1
def f():
    # alpha two
    """doc two"""
    return "str # nope"
class A:
    'single'
    def g(self): "inline doc"
    async def h(self):
        r"""raw doc
        more
        end"""  # trailing
`,
    [
      '1:4 usr bin env python',
      '2:3 alpha one',
      '6:7 alpha two',
      '7:8 doc two',
      '10:6 single',
      '11:19 inline doc',
      '13:9 rraw doc',
      '14:9 more',
      '15:9 end trailing',
    ],
  ],
  [
    'b.py',
    `"""module alpha"""
"second"
def f():
    """first""" ; x = 1
def g():
    "a" "b"
def h():

    u'''uni
    code
    '''
if True:
    """not doc"""
`,
    ['1:4 module alpha', '4:8 first', '9:5 uuni', '10:5 code'],
  ],
  [
    'a.c',
    `#define X 1 // alpha def
#define Y 2 /* beta def */
#include <a/*b.h> // gamma inc
#if 0 // delta
char *s = "// no"; // epsilon \\
continued
int a; /* zeta
 * eta
 * theta */
#endif // iota
#error don't // kappa
`,
    [
      '2:16 beta def',
      '3:22 gamma inc',
      '4:10 delta',
      '5:23 epsilon',
      '6:20 continued',
      '7:11 zeta',
      '8:4 eta',
      '9:4 theta',
      '10:11 iota',
    ],
  ],
  [
    'a.rs',
    `//! alpha
/// doc
/// more
/* block no */
fn f<'a>(x: &'a str) -> char { '"' } // tail
let s = r#"// no "quoted" "#; // yes
`,
    // Lines in which Vale itself is one too far.
    ['1:5 alpha', '3:5 doc', '4:6 more', '5:41 tail', '6:34 yes'],
  ],
  [
    'a.js',
    `#!/usr/bin/env node
const a = b / c; // alpha
const r = /\\/\\/[/]x/; // beta
const t = \`// \${\`x // y\`} // z\`; // gamma
/** doc */ function f() { return /x/; } // delta
<!-- html
if (x) /re"g/.test(y); // eps
/* a
 b */
`,
    ['2:21 alpha', '3:26 beta', '4:37 gamma', '5:3 doc delta', '7:27 eps', '8:4 a', '9:3 b'],
  ],
  [
    'a.css',
    `/* alpha */
a { background: url(//x.y/z); } // not
b { content: "/* no */"; } /* beta
  gamma
  delta */
`,
    ['1:4 alpha', '3:31 beta', '4:3 gamma', '5:3 delta'],
  ],
];

test.each(CASES)('comments of %s are found where Vale finds them', (path, code, found) => {
  expect(lint(path, code)).toEqual(found);
});

test.each([
  ['go', 'a := `// no\n` // yes', ['2:6 yes']],
  ['java', 'String s = "// no"; // yes', ['1:24 yes']],
  ['proto', 'string a = 1; /* yes */ // also', ['1:18 yes also']],
  ['less', '// yes\n@a: "/* no */";', ['1:4 yes']],
  ['lua', 'x = 1 -- yes\n--[[\nblock\n]]', ['1:10 yes', '3:1 block']],
  ['php', 'echo 1; # yes\n/*\nblock\n*/', ['1:11 yes', '3:1 block']],
  ['hs', 'x = 1 -- yes', ['1:10 yes']],
  ['pl', 'my $x; # yes', ['1:10 yes']],
  ['ps1', '<#\nblock\n#>', ['2:1 block']],
  ['clj', '(def x 1) ; yes', ['1:13 yes']],
])(
  'comments of .%s files are found, and texts of the program are not',
  (extension, code, found) => {
    expect(lint(`a.${extension}`, code)).toEqual(found);
  },
);

test('a comment of one line and one of several have scopes of their own', () => {
  const rule = (scope: string) =>
    `extends: existence\nmessage: x\nscope: ${scope}\ntokens: [very]\n`;
  const rules = { Line: rule('comment.line'), Block: rule('comment.block') };
  const code = '// very\n\n/* one\n * very\n */\n';
  expect(lint('a.ts', code, { rules })).toEqual(['1:4 Line very', '4:4 Block very']);
  expect(lint('a.ts', code, { rules, ini: 'IgnoredScopes = comment\n' })).toEqual([]);
});

test('rules for the raw file see the program too', () => {
  const rules = { Raw: 'extends: existence\nmessage: x\nscope: raw\ntokens: [very]\n' };
  expect(lint('a.ts', 'very(); // very', { rules })).toEqual(['1:1 Raw very', '1:12 Raw very']);
});

test.each(['a.js', 'a.c', 'a.py', 'a.rs', 'a.java'])(
  'texts and comments of %s that never end cost no time and hide nothing before them',
  (path) => {
    const mark = path.endsWith('.py') ? '#' : '//';
    const open = `\`"'/*'''"""R"x(`.repeat(5000);
    expect(lint(path, `${mark} first\n${open}`)[0]).toMatch(/^1:\d first$/u);
  },
);
