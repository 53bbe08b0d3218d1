/** @typedef {{ code: string, message: string, file?: string, line?: number }} LintMessage */
/** @typedef {{ errors: LintMessage[], warnings: LintMessage[] }} LintReport */

/** Warnings that may stay: which, where, and why that is right. @type {{ code: string, file: RegExp, message: RegExp, why: string }[]} */
const allowedWarnings = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/.+\.js$/u,
    message: /innerHTML/u,
    why: 'React DOM sets innerHTML for dangerouslySetInnerHTML, which our lint forbids to use.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^reply\.js$/u,
    message: /innerHTML/u,
    why: 'DOMPurify parses a template in a document of its own, where nothing runs or loads.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^[\w-]+-worker\.js$/u,
    message: /document\(\)\.write/u,
    why: 'micromark calls its own tokenizer so; a Worker has no document.',
  },
];

/**
 * @param {LintReport} report
 * @returns {{ problems: string[], allowed: string[] }} what has to be mended, and what is allowed and why
 */
export function judgeReport({ errors, warnings }) {
  const problems = errors.map((message) => `error ${describe(message)}`);
  const allowedLines = [];
  for (const message of warnings) {
    const rule = allowedWarnings.find(
      (allowed) =>
        allowed.code === message.code &&
        allowed.file.test(message.file ?? '') &&
        allowed.message.test(message.message),
    );
    if (rule) allowedLines.push(`allowed ${describe(message)} (${rule.why})`);
    else problems.push(`warning that is not allowed: ${describe(message)}`);
  }
  return { problems, allowed: allowedLines };
}

/** @param {LintMessage} message */
function describe({ code, message, file = 'the extension', line }) {
  return `${code} in ${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}
