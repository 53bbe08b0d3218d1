/** True at the text's beginning and after the end of a sentence, whatever quotes, brackets or bullets stand between. */
export function isSentenceStart(text, at) {
    const before = text.slice(Math.max(0, at - 20), at).replace(/[\s"'“”„»«‘’‚()[\]*•–—-]+$/u, '');
    return before === '' || /[.!?…:]$/u.test(before);
}
