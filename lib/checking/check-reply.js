import { knowsLanguage } from '@/lib/text/checker';
import { hasOwnWords, maskReply } from '@/lib/text/mask-reply';
import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { textHash } from '@/lib/text/text-hash';
import { mergeFindings } from './merge-findings';
/**
 * Runs every checker that knows the reply's language, paragraphs from the cache where they have not
 * changed, and merges what they find. A checker that fails is named in the result and hides nothing.
 * Rejects only when the signal is aborted.
 */
export async function checkReply(request) {
    const { context, signal, onProgress } = request;
    const text = maskReply(request.reply);
    const checkers = request.checkers.filter((checker) => knowsLanguage(checker, context.language) &&
        (context.kind === 'public' || checker.id === 'spelling'));
    const states = new Map(checkers.map((checker) => [checker, { id: checker.id, state: 'working' }]));
    const found = new Map();
    const soFar = () => ({
        findings: mergeFindings([...found.values()].flat()),
        checkers: [...states.values()],
        settled: [...states.values()].every(({ state }) => state !== 'working'),
    });
    await Promise.all(checkers.map(async (checker) => {
        try {
            found.set(checker, hasOwnWords(text) ? await runChecker(checker, text, request) : []);
            states.set(checker, { id: checker.id, state: 'done' });
        }
        catch (error) {
            signal.throwIfAborted();
            states.set(checker, { id: checker.id, state: 'failed', reason: reasonOf(error) });
        }
        signal.throwIfAborted();
        onProgress?.(soFar());
    }));
    return soFar();
}
async function runChecker(checker, text, request) {
    if (checker.unit === 'reply')
        return checker.check(text, request.context, request.signal);
    const paragraphs = splitParagraphs(text).filter(({ start, end }) => hasOwnWords(text.slice(start, end)));
    const findings = await Promise.all(paragraphs.map(async ({ start, end }) => {
        const inParagraph = await checkParagraph(checker, text.slice(start, end), request);
        return inParagraph.map((finding) => ({
            ...finding,
            start: finding.start + start,
            end: finding.end + start,
        }));
    }));
    return findings.flat();
}
async function checkParagraph(checker, paragraph, { context, cache, revision, signal }) {
    const key = [
        checker.id,
        context.client,
        context.language,
        context.screenLanguage,
        context.kind,
        revision,
        textHash(paragraph),
    ].join('|');
    const known = cache.get(key);
    if (known)
        return known;
    const findings = await checker.check(paragraph, context, signal);
    cache.set(key, findings);
    return findings;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
