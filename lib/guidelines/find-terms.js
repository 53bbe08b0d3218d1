import { wordsExact } from './compile-terms';
import { isSentenceStart } from './sentence-start';
import { tokenize } from './tokenize';
/** Where the text breaches the terms; of one term's overlapping phrases the first and longest counts. */
export function findTerms(trie, text) {
    const matches = trie.find(tokenize(text));
    if (matches.length === 0)
        return [];
    const allowed = matches.filter((match) => isAllowed(match, text));
    const breaches = matches.filter((match) => isBreach(match, text));
    const open = breaches.filter((breach) => !allowed.some((other) => shields(other, breach)));
    return withoutOverlaps(open).map(({ entry, start, end }) => ({ phrase: entry, start, end }));
}
function isAllowed({ entry, start, end }, text) {
    if (entry.role === 'wrong')
        return false;
    return entry.exact === undefined || hasItsCapitals(entry.exact, text, { start, end });
}
function isBreach({ entry, start, end }, text) {
    if (entry.role === 'wrong') {
        return entry.exact === undefined || entry.exact === wordsExact(text.slice(start, end));
    }
    return (entry.role === 'right' &&
        entry.term.kind === 'use' &&
        entry.term.case === 'exact' &&
        entry.exact !== undefined &&
        !hasItsCapitals(entry.exact, text, { start, end }));
}
/** A name written in small letters may have a capital where a sentence begins; `iPhone` may not. */
function hasItsCapitals(exact, text, { start, end }) {
    const observed = wordsExact(text.slice(start, end));
    if (observed === exact)
        return true;
    return (exact === exact.toLowerCase() &&
        observed.slice(1) === exact.slice(1) &&
        observed.toLowerCase() === exact &&
        isSentenceStart(text, start));
}
/** What is right covers what is wrong inside it; a right phrase covers other terms only when longer than theirs. */
function shields(allowed, breach) {
    if (allowed.start > breach.start || allowed.end < breach.end)
        return false;
    if (allowed.entry.term === breach.entry.term)
        return true;
    const isLonger = allowed.end - allowed.start > breach.end - breach.start;
    return allowed.entry.role === 'right' && isLonger;
}
function withoutOverlaps(breaches) {
    const until = new Map();
    const sorted = breaches.toSorted((one, other) => one.start - other.start || other.end - one.end);
    return sorted.filter(({ entry, start, end }) => {
        if (start < (until.get(entry.term) ?? 0))
            return false;
        until.set(entry.term, end);
        return true;
    });
}
