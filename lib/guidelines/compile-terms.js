import { appliesToLanguage } from './applies-to-language';
import { exactText, foldText } from './fold-text';
import { createTokenTrie } from './token-trie';
import { tokenize } from './tokenize';
/** All phrases of the terms that count in the language, to be found in one walk over a text. */
export function compileTerms(terms, language) {
    const trie = createTokenTrie();
    for (const term of terms) {
        if (!appliesToLanguage(term.lang, language))
            continue;
        for (const entry of term.kind === 'use' ? phrasesOfUse(term) : phrasesOfNever(term)) {
            trie.add(tokenize(entry.phrase), entry);
        }
    }
    return trie;
}
function phrasesOfUse(term) {
    const right = [term.use, ...term.inflect];
    const rightFolded = new Set(right.map(wordsFolded));
    const wrongFolded = new Set(term.insteadOf.map(wordsFolded));
    return [
        ...right.map((phrase) => ({
            term,
            role: 'right',
            phrase,
            ...((term.case === 'exact' || wrongFolded.has(wordsFolded(phrase))) && {
                exact: wordsExact(phrase),
            }),
        })),
        // A wrong form that differs from a right one in capitals only is meant with its capitals.
        ...term.insteadOf.map((phrase) => ({
            term,
            role: 'wrong',
            phrase,
            ...(rightFolded.has(wordsFolded(phrase)) && { exact: wordsExact(phrase) }),
        })),
    ];
}
function phrasesOfNever(term) {
    return [
        ...term.never.map((phrase) => ({ term, role: 'wrong', phrase })),
        ...term.unless.map((phrase) => ({ term, role: 'unless', phrase })),
    ];
}
/** A phrase with its capitals and one space for any run of white space. */
export function wordsExact(phrase) {
    return exactText(phrase).trim().replaceAll(/\s+/gu, ' ');
}
function wordsFolded(phrase) {
    return foldText(phrase).trim().replaceAll(/\s+/gu, ' ');
}
