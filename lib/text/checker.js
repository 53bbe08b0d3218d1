/** True when the checker knows the language (`en` covers `en-GB`). */
export function knowsLanguage(checker, language) {
    return checker.languages === 'any' || checker.languages.includes(primaryLanguage(language));
}
/** `en` of `en-GB`. */
export function primaryLanguage(language) {
    return language.split('-', 1)[0]?.toLowerCase() ?? language;
}
