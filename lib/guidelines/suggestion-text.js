import { isSentenceStart } from './sentence-start';
/**
 * Suggestions with the capitals of the place they are for. To delete a word takes its space with it,
 * or at the beginning of a sentence the next word, so the span may be longer than the one given.
 */
export function suggestReplacements(text, wanted) {
    const { start, end } = wanted;
    const observed = text.slice(start, end);
    const fitted = wanted.replacements.map((replacement) => wanted.keepCapitals ? replacement : withCapitals(text, wanted, replacement));
    const texts = [...new Set(fitted)].filter((replacement) => replacement !== observed);
    return texts.includes('')
        ? widenForDeletion(text, { start, end }, texts)
        : { start, end, suggestions: texts.map((each) => ({ text: each })) };
}
function withCapitals(text, { start, end, listed }, replacement) {
    const observed = text.slice(start, end);
    if (isShouted(observed) && !(listed !== undefined && isShouted(listed))) {
        return replacement.toUpperCase();
    }
    const isCapital = startsUpper(observed);
    const saysSomething = isSentenceStart(text, start) || !(listed !== undefined && startsUpper(listed));
    const firstWord = /^\S+/u.exec(replacement)?.[0] ?? '';
    const isBrand = /\p{Ll}\p{Lu}/u.test(firstWord);
    return isCapital && saysSomething && !isBrand ? capitalize(replacement) : replacement;
}
function widenForDeletion(text, { start, end }, texts) {
    const next = /^([^\S\r\n]+)([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)/u.exec(text.slice(end));
    if (next && isSentenceStart(text, start)) {
        const [whole, gap = '', word = ''] = next;
        const rest = startsUpper(text.slice(start, end)) ? capitalize(word) : word;
        const suggestions = texts.map((each) => ({ text: each === '' ? rest : each + gap + word }));
        return { start, end: end + whole.length, suggestions };
    }
    const gap = /[^\S\r\n]+$/u.exec(text.slice(0, start))?.[0] ?? '';
    const suggestions = texts.map((each) => ({ text: each === '' ? '' : gap + each }));
    return { start: start - gap.length, end, suggestions };
}
function isShouted(text) {
    return text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}
function startsUpper(text) {
    return /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
}
/** With a capital first letter, also where that letter is two or more characters of code. */
export function capitalize(text) {
    const [first = ''] = text;
    return first.toUpperCase() + text.slice(first.length);
}
