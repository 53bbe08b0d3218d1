import { appliesToLanguage } from './applies-to-language';
import { compilePart } from './compile-parts';
import { compilePlaceholders } from './compile-placeholders';
import { compileRule } from './compile-rule';
import { compileTerms } from './compile-terms';
/** Makes guidelines ready to check with. Patterns that are none are left out: `findPatternProblems` names them. */
export function compileGuidelines(packId, guidelines) {
    const languages = new Map();
    const leftOver = compilePlaceholders(guidelines.placeholders.styles);
    return {
        packId,
        placeholders: guidelines.placeholders,
        forLanguage(language) {
            const key = language.toLowerCase();
            const known = languages.get(key);
            if (known)
                return known;
            const compiled = compileLanguage(guidelines, key, leftOver);
            languages.set(key, compiled);
            return compiled;
        },
    };
}
function compileLanguage({ terms, rules, parts }, language, leftOver) {
    return {
        terms: compileTerms(terms, language),
        rules: rules.filter(({ lang }) => appliesToLanguage(lang, language)).map(compileRule),
        leftOver,
        parts: parts
            .filter(({ lang }) => appliesToLanguage(lang, language))
            .map((part) => compilePart(part, language)),
    };
}
