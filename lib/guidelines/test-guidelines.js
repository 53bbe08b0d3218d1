import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { checkParagraph } from './check-paragraph';
import { checkPartsOfExample, listParts } from './check-parts';
import { compileGuidelines } from './compile-guidelines';
import { findPatternProblems } from './find-pattern-problems';
/** Runs the examples of every guideline; patterns that cannot be used are failures too. */
export function testGuidelines(packId, guidelines) {
    const compiled = compileGuidelines(packId, guidelines);
    const failures = findPatternProblems(guidelines);
    const broken = new Set(failures.map(({ key }) => /^rules\[\d+\]/u.exec(key)?.[0]));
    for (const kind of ['terms', 'parts', 'rules']) {
        for (const [index, guideline] of guidelines[kind].entries()) {
            const key = `${kind}[${index}]`;
            if (broken.has(key))
                continue;
            for (const [at, example] of guideline.examples.entries()) {
                const language = example.lang ?? guideline.lang ?? guidelines.languages[0] ?? 'en';
                const tested = { compiled, guideline, isPart: kind === 'parts', language };
                const message = testExample(tested, example);
                if (message !== undefined)
                    failures.push({ key: `${key}.examples[${at}]`, message });
            }
        }
    }
    return failures;
}
function testExample(tested, example) {
    const text = 'bad' in example ? example.bad : example.good;
    const found = findingsOf(tested, text);
    if ('good' in example)
        return testGood(tested, text, found);
    const [first] = found;
    if (!first) {
        if (tested.isPart && example.match === undefined && !isPresent(tested, text))
            return undefined;
        return `the bad example "${text}" is not found by this guideline`;
    }
    const { match, fix } = example;
    const finding = match === undefined ? first : found.find((each) => isAt(each, text, match));
    if (!finding) {
        return `finds "${text.slice(first.start, first.end)}" in "${text}", not "${match ?? ''}"`;
    }
    return fix === undefined ? undefined : testFix(text, finding, fix);
}
function testGood(tested, text, [first]) {
    if (first) {
        const what = first.start === first.end ? first.message : `"${text.slice(first.start, first.end)}"`;
        return `the good example "${text}" is found by this guideline: ${what}`;
    }
    if (tested.isPart && !isPresent(tested, text)) {
        return `the good example "${text}" does not have this part in any of its phrases`;
    }
    return undefined;
}
function testFix(text, { start, end, suggestions }, fix) {
    const [suggestion] = suggestions;
    if (!suggestion)
        return `"${text}" has no suggestion that could give "${fix}"`;
    const fixed = text.slice(0, start) + suggestion.text + text.slice(end);
    if (fixed.normalize('NFC') === fix.normalize('NFC'))
        return undefined;
    return `the first suggestion gives "${fixed}", not "${fix}"`;
}
/** A finding that deletes a word covers its space, or the next word, as well. */
function isAt({ start, end }, text, match) {
    const found = text.slice(start, end).normalize('NFC');
    const wanted = match.normalize('NFC');
    return (found === wanted ||
        (found.includes(wanted) && found.trim().split(/\s/u).length <= wanted.split(/\s/u).length + 1));
}
function findingsOf({ compiled, guideline, isPart, language }, text) {
    const context = exampleContext(language);
    const rule = `${compiled.packId}/${guideline.id}`;
    const findings = isPart
        ? checkPartsOfExample(compiled, text, context)
        : splitParagraphs(text).flatMap((paragraph) => checkParagraph(compiled, text.slice(paragraph.start, paragraph.end), context).map((finding) => ({
            ...finding,
            start: finding.start + paragraph.start,
            end: finding.end + paragraph.start,
        })));
    return findings.filter((finding) => finding.rule === rule);
}
function isPresent({ compiled, guideline, language }, text) {
    return listParts(compiled, text, exampleContext(language)).some(({ id, present }) => id === guideline.id && present);
}
function exampleContext(language) {
    return { kind: 'public', language, screenLanguage: 'en' };
}
