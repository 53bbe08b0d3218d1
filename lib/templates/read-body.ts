import type { Liquid, Template as LiquidNode, TopLevelToken } from 'liquidjs';
import { LiquidError, Tokenizer } from 'liquidjs';

import { checkNodes } from './check-nodes';
import { checkTokens } from './check-tokens';
import { BODY_LIMIT, createReadingLiquid } from './liquid-engine';

/** Something wrong in a body: one sentence, and the line in the body (1-based). */
export interface BodyProblem {
  readonly message: string;
  readonly line?: number;
}

/** A value that the body names, with the line. */
export interface NamedValue {
  readonly name: string;
  readonly line: number;
}

export interface ReadBody {
  readonly names: readonly NamedValue[];
  /** When it is not empty, the body must not be rendered. */
  readonly problems: readonly BodyProblem[];
}

/** Reads the Liquid of a body: the values it names and everything that is wrong with it. */
export function readBody(body: string): ReadBody {
  if (body.trim() === '')
    return {
      names: [],
      problems: [{ message: 'The text is empty; write what the customer shall read.' }],
    };
  if (body.length > BODY_LIMIT) {
    const message = `The text is longer than ${BODY_LIMIT} characters; make two templates of it.`;
    return { names: [], problems: [{ message }] };
  }
  const liquid = createReadingLiquid();
  try {
    const tokens = readTokens(body, liquid);
    const problems = checkTokens(tokens);
    if (problems.length > 0) return { names: [], problems };
    const nodes = liquid.parse(body);
    return { names: findNames(nodes, liquid), problems: checkNodes(nodes) };
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    return { names: [], problems: [describeSyntaxError(error)] };
  }
}

function readTokens(body: string, liquid: Liquid): TopLevelToken[] {
  return new Tokenizer(body).readTopLevelTokens(liquid.options);
}

function findNames(nodes: LiquidNode[], liquid: Liquid): NamedValue[] {
  const { globals } = liquid.analyzeSync(nodes, { partials: false });
  return Object.values(globals)
    .flat()
    .map((variable) => ({
      name: variable.segments.every((segment) => typeof segment === 'string')
        ? variable.segments.join('.')
        : String(variable),
      line: variable.location.row,
    }));
}

const SENTENCES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^output "([\s\S]*?)" not closed/, ([, text]) => `"${text}" is not closed; mend it with "}}".`],
  [/^tag "([\s\S]*?)" not closed/, ([, text]) => `"${text}" is not closed; mend it with "%}".`],
  [
    /^tag \{%-?\s*(\w+)[\s\S]*? not closed/,
    ([, name]) => `{% ${name} %} is not closed; mend it with {% end${name} %}.`,
  ],
  [
    /^tag "(\w+)" not found/,
    ([, name]) => `{% ${name} %} does not belong to any if, unless or case before it.`,
  ],
  [/^invalid value expression: "([\s\S]*?)"/, ([, text]) => `"${text}" is no name of a value.`],
  [
    /^expected "\|" before filter/,
    () =>
      'There is something unreadable after the value; filters begin with "|" and conditions compare with "==".',
  ],
  [
    /^expected ":" after filter name/,
    () => 'A filter needs ":" before what it is given, as in default: "kunde".',
  ],
  [/^unexpected "([\s\S]*?)"/, ([, text]) => `"${text}" does not belong there.`],
];

function describeSyntaxError(error: LiquidError): BodyProblem {
  const text = (error.originalError?.message ?? error.message).replace(
    /, (?:file:.*, )?line:\d+, col:\d+$/,
    '',
  );
  const [line = 1] = error.token.getPosition();
  for (const [pattern, say] of SENTENCES) {
    const match = pattern.exec(text);
    if (match) return { message: say(match), line };
  }
  return { message: `This is not readable: ${text}.`, line };
}
