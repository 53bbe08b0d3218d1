import { compileRule } from './compile-rule';
/** Every pattern that cannot be used, with its key such as `rules[0].tokens[1]`. */
export function findPatternProblems({ rules }) {
    return rules.flatMap((rule, index) => compileRule(rule).problems.map(({ key, message }) => ({
        key: `rules[${index}].${key}`,
        message,
    })));
}
