const INVISIBLE = /\p{Cf}/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/gu;
const HYPHENS = /[\u2010\u2011]/gu;
/** The text as it is compared when capitals matter: composed, without invisible characters, one apostrophe, one hyphen. */
export function exactText(text) {
    if (isPlain(text))
        return text;
    return text
        .normalize('NFC')
        .replaceAll(INVISIBLE, '')
        .replaceAll(APOSTROPHES, "'")
        .replaceAll(HYPHENS, '-');
}
/** The text as it is compared when capitals do not matter. */
export function foldText(text) {
    return exactText(text).toLowerCase();
}
function isPlain(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (text.charCodeAt(index) > 0x7e)
            return false;
    }
    return true;
}
