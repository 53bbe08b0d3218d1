import { inLanguage } from '@/lib/text/localized';
import { findingMessages } from './finding-messages';
import { locateParts, } from './locate-parts';
import { makeFinding } from './make-finding';
/** A reply of fewer words of the agent's own is only a start: nothing can be missing from it yet. */
const START_WORDS = 8;
/**
 * What is wrong with the parts of a whole reply (masked text): missing, at the wrong place, in the
 * wrong order, or in forbidden words. Of a reply that is only a start, forbidden words alone.
 */
export function checkParts(compiled, reply, context) {
    if (context.kind === 'internal')
        return [];
    const located = locateParts(compiled.forLanguage(context.language).parts, reply, context);
    return describeParts(compiled, located, context, located.wordCount >= START_WORDS);
}
/** The same for a text known to be a whole reply, however short. */
export function checkPartsOfExample(compiled, reply, context) {
    const located = locateParts(compiled.forLanguage(context.language).parts, reply, context);
    return describeParts(compiled, located, context, true);
}
/** Which of the client's parts the reply has so far, in the pack's order. */
export function listParts(compiled, reply, context) {
    const located = locateParts(compiled.forLanguage(context.language).parts, reply, context);
    return located.parts.map(({ compiled: { part, any }, place }) => ({
        id: part.id,
        required: part.required,
        present: place !== undefined,
        hint: hintOf({ part, any }, context),
    }));
}
function describeParts({ packId }, located, context, isWhole) {
    const findings = located.forbidden.map((place) => describeForbidden(packId, place, context));
    if (!isWhole)
        return findings;
    for (const part of located.parts) {
        const isForbidden = located.forbidden.some((place) => place.compiled === part.compiled);
        const finding = part.place
            ? describePlace(packId, part, context)
            : isForbidden || !part.compiled.part.required
                ? undefined
                : describeMissing(packId, part, located.ownEnd, context);
        if (finding)
            findings.push(finding);
    }
    return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
function describeForbidden(packId, { compiled: { part, any }, phrase, ...span }, context) {
    const messages = findingMessages(context.screenLanguage);
    // `Hej {name}` offers `Hej` for a forbidden greeting without the name.
    const instead = phrase.phrase.includes('{') ? [] : any.map((each) => beforeSlot(each.phrase));
    const rights = [...new Set(instead)].filter((text) => text !== '').slice(0, 3);
    return makeFinding({
        packId,
        guideline: part,
        category: 'part',
        span,
        message: rights.length > 0
            ? messages.avoidFor(phrase.phrase, rights)
            : messages.avoid(phrase.phrase),
        suggestions: rights.map((text) => ({ text })),
    }, context);
}
function beforeSlot(phrase) {
    return /^[^{}\n]*/u.exec(phrase)?.[0].trim() ?? '';
}
function describeMissing(packId, { compiled: { part, any } }, ownEnd, context) {
    const at = part.position === 'first' ? 0 : ownEnd;
    const { partMissing } = findingMessages(context.screenLanguage);
    return makeFinding({
        packId,
        guideline: part,
        category: 'part',
        span: { start: at, end: at },
        certainty: 0.9,
        message: partMissing(part.id, hintOf({ part, any }, context)),
    }, context);
}
function describePlace(packId, { compiled: { part }, place, fault }, context) {
    if (!place || !fault)
        return undefined;
    const messages = findingMessages(context.screenLanguage);
    const message = {
        'not-first': () => messages.partNotFirst(part.id),
        'not-last': () => messages.partNotLast(part.id),
        order: () => messages.partOrder(part.id, fault.after ?? ''),
    }[fault.kind]();
    return makeFinding({ packId, guideline: part, category: 'part', span: place, certainty: 0.8, message }, context);
}
function hintOf({ part, any }, context) {
    if (part.hint !== undefined)
        return inLanguage(part.hint, context.screenLanguage);
    const [first] = any;
    return first ? findingMessages(context.screenLanguage).such(first.phrase) : '';
}
