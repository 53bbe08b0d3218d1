import { inLanguage } from '@/lib/text/localized';
import { MASK } from '@/lib/text/mask-reply';
import { composeText } from './compose-text';
import { findTerms } from './find-terms';
import { findingMessages } from './finding-messages';
import { makeFinding } from './make-finding';
import { ruleMessage } from './rule-message';
import { suggestReplacements } from './suggestion-text';
/**
 * What terms, rules and left-over placeholders find in one paragraph (a line), in order of place.
 * Nothing in internal notes. Throws when the signal is aborted between two rules.
 */
export function checkParagraph(compiled, text, context, signal) {
    if (context.kind === 'internal')
        return [];
    signal?.throwIfAborted();
    const { packId, placeholders } = compiled;
    const { terms, rules, leftOver } = compiled.forLanguage(context.language);
    const paragraph = { packId, text, context };
    const findings = findTerms(terms, text).map((breach) => describeBreach(paragraph, breach));
    const composed = composeText(text);
    for (const rule of rules) {
        signal?.throwIfAborted();
        findings.push(...checkRule(paragraph, composed, rule));
    }
    if (leftOver)
        findings.push(...checkPlaceholders(paragraph, leftOver, placeholders.leftOver));
    return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
function describeBreach({ packId, text, context }, breach) {
    const { term, phrase } = breach.phrase;
    const observed = text.slice(breach.start, breach.end);
    const messages = findingMessages(context.screenLanguage);
    if (term.kind === 'use') {
        const isCapitals = breach.phrase.role === 'right';
        const { suggestions, ...span } = suggestReplacements(text, {
            ...breach,
            replacements: [isCapitals ? phrase : term.use],
            listed: phrase,
            keepCapitals: isCapitals || term.case === 'exact',
        });
        const message = isCapitals ? messages.writeExactly(phrase) : messages.use(term.use, observed);
        return makeFinding({ packId, guideline: term, category: 'term', span, suggestions, message }, context);
    }
    const { suggestions, ...span } = suggestReplacements(text, {
        ...breach,
        replacements: term.suggest,
        listed: phrase,
    });
    return makeFinding({
        packId,
        guideline: term,
        category: 'phrase',
        span,
        suggestions,
        message: neverMessage(observed, term.suggest, context),
    }, context);
}
function neverMessage(observed, suggest, context) {
    const messages = findingMessages(context.screenLanguage);
    const instead = suggest.filter((text) => text !== '');
    if (instead.length > 0)
        return messages.avoidFor(observed, instead);
    return suggest.length > 0 ? messages.leaveOut(observed) : messages.avoid(observed);
}
function checkRule(paragraph, composed, compiled) {
    const findings = [];
    for (const pattern of compiled.patterns) {
        const { expression } = pattern;
        expression.lastIndex = 0;
        for (let match = expression.exec(composed.text); match; match = expression.exec(composed.text)) {
            if (match[0] === '')
                expression.lastIndex += 1;
            const finding = describeMatch(paragraph, { composed, compiled, pattern, match });
            if (finding)
                findings.push(finding);
        }
    }
    return findings;
}
function describeMatch({ packId, text, context }, { composed, compiled, pattern, match }) {
    const { rule } = compiled;
    const trimmed = match[0].trim();
    if (trimmed === '' || trimmed.includes(MASK))
        return undefined;
    const from = match.index + match[0].indexOf(trimmed);
    const start = composed.originalOffset(from);
    const end = composed.originalOffset(from + trimmed.length);
    const replacements = pattern.replacementsFor(match);
    if (replacements.includes(trimmed))
        return undefined;
    const { suggestions, ...span } = suggestReplacements(text, { start, end, replacements });
    const values = rule.extends === 'substitution' ? [replacements, [trimmed]] : [[trimmed]];
    const message = ruleMessage(inLanguage(rule.message, context.screenLanguage), values, context.screenLanguage);
    return makeFinding({ packId, guideline: rule, category: 'style', span, suggestions, message }, context);
}
function checkPlaceholders({ packId, text, context }, leftOver, level) {
    const { placeholder } = findingMessages(context.screenLanguage);
    return Array.from(text.matchAll(leftOver), ({ 0: found, index }) => makeFinding({
        packId,
        guideline: { id: 'placeholder', level },
        category: 'placeholder',
        span: { start: index, end: index + found.length },
        message: placeholder(found),
    }, context));
}
