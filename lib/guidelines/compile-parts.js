import { phrasesIn } from './applies-to-language';
import { exactText } from './fold-text';
import { tokenize } from './tokenize';
/** What may stand in braces in a part's phrases. */
export const SLOT_NAMES = ['name', 'agent'];
/** The part's phrases of one language. */
export function compilePart(part, language) {
    return {
        part,
        any: phrasesIn(part.any, language).map(compilePhrase),
        forbid: phrasesIn(part.forbid, language).map(compilePhrase),
    };
}
function compilePhrase(phrase) {
    const steps = phrase.split(/(\{\w+\})/u).flatMap((piece) => {
        const slot = SLOT_NAMES.find((name) => piece === `{${name}}`);
        if (slot)
            return [{ kind: 'slot', slot }];
        return tokenize(piece).map(({ key }) => ({ kind: 'token', key }));
    });
    return { phrase, steps };
}
/** Index of the token after the phrase when it stands at `at`; undefined when it does not. */
export function matchPhrase(words, steps, at) {
    const [step, ...rest] = steps;
    if (!step)
        return at;
    if (step.kind === 'token') {
        return words.tokens[at]?.key === step.key ? matchPhrase(words, rest, at + 1) : undefined;
    }
    for (const end of slotEnds(words, step.slot, at)) {
        const after = matchPhrase(words, rest, end);
        if (after !== undefined)
            return after;
    }
    return undefined;
}
/** Where a name that begins here may end, longest first. */
function slotEnds(words, slot, at) {
    const own = slot === 'agent' ? words.agentNames : [];
    const ends = own
        .filter((name) => name.every((key, index) => words.tokens[at + index]?.key === key))
        .map((name) => at + name.length);
    return [...ends, ...nameEnds(words, at)];
}
const MAX_NAME_WORDS = 4;
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const TITLES = new Set([
    'hr',
    'fru',
    'frk',
    'herr',
    'herrn',
    'frau',
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
]);
const PARTICLES = new Set([
    'af',
    'al',
    'bin',
    'da',
    'de',
    'del',
    'den',
    'der',
    'di',
    'du',
    'el',
    'la',
    'le',
    'och',
    'og',
    'ter',
    'und',
    'van',
    'von',
    'zu',
]);
function nameEnds({ text, tokens }, from) {
    const ends = [];
    let count = 0;
    // An editor's chip for a name is masked as a whole.
    if (tokens[from]?.kind === 'mask')
        return [from + 1];
    for (let at = from; count < MAX_NAME_WORDS; at += 1) {
        const token = tokens[at];
        if (token?.kind !== 'word')
            break;
        const isCapitalised = CAPITALISED.test(exactText(text.slice(token.start, token.end)));
        const isTitle = TITLES.has(token.key);
        if (!isCapitalised && !isTitle && !PARTICLES.has(token.key))
            break;
        if (isCapitalised) {
            count += 1;
            ends.push(at + 1);
        }
        const isShort = isTitle || (isCapitalised && token.key.length === 1);
        if (isShort && tokens[at + 1]?.key === '.') {
            at += 1;
            if (isCapitalised)
                ends.push(at + 1);
        }
    }
    return ends.toReversed();
}
