import { primaryLanguage } from './checker';
/** The text in the language, else in English, else in whatever there is. */
export function inLanguage(text, language) {
    if (typeof text === 'string')
        return text;
    return (text[language] ?? text[primaryLanguage(language)] ?? text['en'] ?? Object.values(text)[0] ?? '');
}
