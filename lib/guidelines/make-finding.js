import { inLanguage } from '@/lib/text/localized';
/** A finding of a guideline, in the words of the agent's language. */
export function makeFinding(wanted, { screenLanguage }) {
    const { packId, guideline, span, category } = wanted;
    const why = guideline.why === undefined ? '' : inLanguage(guideline.why, screenLanguage);
    return {
        start: span.start,
        end: span.end,
        rule: `${packId}/${guideline.id}`,
        checker: category === 'part' ? 'parts' : 'guidelines',
        category,
        level: guideline.level,
        certainty: wanted.certainty ?? 1,
        message: wanted.message.trim(),
        ...(why !== '' && { why }),
        ...(guideline.link !== undefined && { link: guideline.link }),
        suggestions: wanted.suggestions ?? [],
    };
}
