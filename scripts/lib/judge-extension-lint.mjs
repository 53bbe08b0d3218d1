/** @typedef {{ code: string, message: string, file?: string, line?: number }} LintMessage */
/** @typedef {{ errors: LintMessage[], warnings: LintMessage[] }} LintReport */

/** Warnings that may stay: which, where, and why that is right. @type {{ code: string, file: RegExp, why: string }[]} */
export const allowedWarnings = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/.+\.js$/u,
    why: 'React DOM sets innerHTML for dangerouslySetInnerHTML, which our lint forbids to use.',
  },
];

/**
 * @param {LintReport} report
 * @returns {{ problems: string[], allowed: string[] }} what has to be mended, and what is allowed and why
 */
export function judgeReport({ errors, warnings }) {
  const problems = errors.map((message) => `error ${describe(message)}`);
  const allowed = [];
  for (const message of warnings) {
    const rule = allowedWarnings.find(
      ({ code, file }) => code === message.code && file.test(message.file ?? ''),
    );
    if (rule) allowed.push(`allowed ${describe(message)} (${rule.why})`);
    else problems.push(`warning that is not allowed: ${describe(message)}`);
  }
  return { problems, allowed };
}

/** @param {LintMessage} message */
function describe({ code, message, file = 'the extension', line }) {
  return `${code} in ${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}
