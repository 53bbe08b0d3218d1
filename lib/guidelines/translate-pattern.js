import { PatternError } from './pattern-error';
import { NO_MASK, readCharacterClass, readEscape, SPACES } from './translate-escapes';
/**
 * The pattern with `\b`, `\w` and `\d` in their Unicode meaning, plain groups for capturing ones, and
 * nothing in it that reaches over a masked stretch. A pattern with back-references keeps its groups.
 */
export function translatePattern(pattern) {
    const composed = pattern.normalize('NFC');
    const hasBackreference = /\\(?:[1-9]|k<)|\(\?P=/u.test(composed.replaceAll('\\\\', ''));
    try {
        const source = translate(composed, hasBackreference);
        // oxlint-disable-next-line no-new -- made only to learn whether it can be.
        new RegExp(source, 'u');
        return { ok: true, source, hasBackreference };
    }
    catch (error) {
        return { ok: false, reason: reasonOf(error) };
    }
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    // The engine repeats the translated source, which nobody has written.
    return error instanceof PatternError ? error.message : (error.message.split(': ').at(-1) ?? '');
}
/** The same with capturing groups kept, for replacements that hold `$1`. */
export function translateWithGroups(pattern) {
    return translate(pattern.normalize('NFC'), true);
}
function translate(pattern, keepGroups) {
    const groups = [{ flags: '' }];
    let source = '';
    let at = 0;
    while (at < pattern.length) {
        const rest = pattern.slice(at);
        const group = groups.at(-1) ?? { flags: '' };
        const piece = readPiece(rest, group, keepGroups);
        source += piece.source;
        at += piece.length;
        if (piece.opens)
            groups.push({ flags: '' });
        if (rest.startsWith(')')) {
            groups.pop();
            if (groups.length === 0)
                throw new PatternError('there is a ")" without a "("');
        }
    }
    if (groups.length > 1)
        throw new PatternError('a "(" is not closed');
    return source + (groups[0]?.flags ? ')' : '');
}
function readPiece(rest, group, keepGroups) {
    switch (rest[0]) {
        case '\\':
            return readEscape(rest);
        case '[':
            return readCharacterClass(rest);
        case '(':
            return readGroup(rest, group, keepGroups);
        case ')':
            return { source: group.flags ? '))' : ')', length: 1 };
        case '|':
            return { source: group.flags ? `)|(?${group.flags}:` : '|', length: 1 };
        case '.':
            return { source: NO_MASK, length: 1 };
        case ' ':
            return { source: `[${SPACES}]`, length: 1 };
        case '{': {
            const quantifier = /^\{\d+(?:,\d*)?\}/u.exec(rest);
            return quantifier
                ? { source: quantifier[0], length: quantifier[0].length }
                : { source: String.raw `\{`, length: 1 };
        }
        case '}':
        case ']':
            return { source: `\\${rest[0]}`, length: 1 };
        default: {
            const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
            return { source: character, length: character.length };
        }
    }
}
function readGroup(rest, group, keepGroups) {
    const comment = /^\(\?#[^)]*\)/u.exec(rest);
    if (comment)
        return { source: '', length: comment[0].length };
    const back = /^\(\?P=(\w+)\)/u.exec(rest);
    if (back)
        return { source: String.raw `\k<${back[1] ?? ''}>`, length: back[0].length };
    const flags = /^\(\?([a-z]*)(-[a-z]+)?\)/u.exec(rest);
    if (flags) {
        const set = knownFlags(flags[1] ?? '', flags[2] ?? '');
        const closing = group.flags ? ')' : '';
        group.flags = set || group.flags;
        return {
            source: `${closing}${group.flags ? `(?${group.flags}:` : ''}`,
            length: flags[0].length,
        };
    }
    const scoped = /^\(\?([a-z]+)?(-[a-z]+)?:/u.exec(rest);
    if (scoped) {
        const set = knownFlags(scoped[1] ?? '', scoped[2] ?? '');
        return { source: `(?${set}:`, length: scoped[0].length, opens: true };
    }
    const look = /^\(\?<?[=!]/u.exec(rest);
    if (look)
        return { source: look[0], length: look[0].length, opens: true };
    const named = /^\(\?P?<(\w+)>/u.exec(rest);
    if (named) {
        const source = keepGroups ? `(?<${named[1] ?? ''}>` : '(?:';
        return { source, length: named[0].length, opens: true };
    }
    if (rest.startsWith('(?'))
        throw new PatternError(`"${rest.slice(0, 3)}" is not supported here`);
    return { source: keepGroups ? '(' : '(?:', length: 1, opens: true };
}
/** Only `i` changes anything in a text of one line; `m` and `s` do nothing here. */
function knownFlags(on, off) {
    const unknown = /[^ims-]/u.exec(on + off);
    if (unknown)
        throw new PatternError(`the flag "${unknown[0]}" is not supported`);
    return (on.includes('i') ? 'i' : '') + (off.includes('i') ? '-i' : '');
}
