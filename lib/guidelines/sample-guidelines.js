export function sampleGuidelines(given) {
    return {
        languages: ['da', 'en', 'de'],
        terms: [],
        parts: [],
        placeholders: { styles: [], leftOver: 'error' },
        rules: [],
        words: {},
        ...given,
    };
}
const shared = { level: 'warning', examples: [] };
export function useTerm(given) {
    return { ...shared, kind: 'use', id: 'term', insteadOf: [], case: 'any', inflect: [], ...given };
}
export function neverTerm(given) {
    return { ...shared, kind: 'never', id: 'never', unless: [], suggest: [], ...given };
}
export function samplePart(given) {
    return { ...shared, required: true, position: 'anywhere', forbid: {}, ...given };
}
const generic = { ...shared, id: 'rule', message: 'Avoid %s', ignoreCase: true, nonword: false };
export function existenceRule(given) {
    return { ...generic, extends: 'existence', suggest: [], ...given };
}
export function substitutionRule(given) {
    return { ...generic, extends: 'substitution', ...given };
}
export function sampleContext(given = {}) {
    return { kind: 'public', language: 'da', screenLanguage: 'en', ...given };
}
