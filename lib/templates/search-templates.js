import MiniSearch from 'minisearch';
import { primaryLanguage } from '@/lib/text/checker';
import { foldText } from './fold-text';
const FUZZY_FROM_LETTERS = 5;
const ENOUGH = 5;
const PREVIEW_LETTERS = 140;
/** Indexes the templates (title, tags, shortcut, folder, text) for search as you type. */
export function createTemplateSearch(templates) {
    const keyOf = ({ packId, id }) => `${packId}/${id}`;
    const byKey = new Map(templates.map((template) => [keyOf(template), template]));
    const index = new MiniSearch({
        fields: ['title', 'shortcut', 'tags', 'folder', 'body'],
        idField: 'key',
        processTerm: (term) => foldText(term) || null,
        searchOptions: {
            boost: { shortcut: 4, title: 3, tags: 2, folder: 1, body: 0.5 },
            combineWith: 'AND',
            prefix: true,
        },
    });
    index.addAll(templates.map((template) => ({
        key: keyOf(template),
        title: template.title,
        shortcut: template.shortcut ?? '',
        tags: template.tags.join(' '),
        folder: template.folder ?? '',
        body: Object.values(template.variants).map(plainOf).join(' '),
    })));
    const ofClient = (client) => (template) => client === undefined || template.client === client;
    return {
        search(query, { client, language, limit }) {
            const offer = (template) => offerIn(template, language);
            const words = query.trim().replace(/^\//u, '');
            const mine = ofClient(client);
            if (words === '')
                return templates.filter(mine).toSorted(byFolder).slice(0, limit).map(offer);
            const filter = ({ id }) => {
                const template = byKey.get(String(id));
                return template !== undefined && mine(template);
            };
            const exact = index.search(words, { filter });
            const found = exact.length >= ENOUGH
                ? exact
                : [
                    ...exact,
                    ...index
                        .search(words, {
                        filter,
                        fuzzy: (term) => (term.length >= FUZZY_FROM_LETTERS ? 0.25 : false),
                    })
                        .filter(({ id }) => !exact.some((other) => other.id === id)),
                ];
            const all = found.flatMap(({ id }) => byKey.get(String(id)) ?? []);
            const shortcut = words.toLowerCase();
            const first = all.filter((template) => template.shortcut?.toLowerCase() === shortcut);
            return [...new Set([...first, ...all])].slice(0, limit).map(offer);
        },
        findShortcuts(prefix, { client, language }) {
            const typed = prefix.toLowerCase();
            return templates
                .filter(ofClient(client))
                .filter(({ shortcut }) => shortcut?.toLowerCase().startsWith(typed))
                .toSorted((one, other) => (one.shortcut ?? '').length - (other.shortcut ?? '').length)
                .map((template) => offerIn(template, language));
        },
    };
}
function byFolder(one, other) {
    return ((one.folder ?? '').localeCompare(other.folder ?? '') || one.title.localeCompare(other.title));
}
function offerIn(template, wanted) {
    const { packId, id, title, shortcut, folder, variants } = template;
    const languages = Object.keys(variants);
    const language = languages.find((one) => one === wanted) ??
        languages.find((one) => wanted !== undefined && primaryLanguage(one) === primaryLanguage(wanted)) ??
        languages[0] ??
        '';
    return {
        packId,
        id,
        title,
        language,
        languages,
        preview: plainOf(variants[language] ?? '').slice(0, PREVIEW_LETTERS),
        ...(shortcut !== undefined && { shortcut }),
        ...(folder !== undefined && { folder }),
    };
}
/** The words of a body, without Liquid's logic; outputs show their name. */
function plainOf(body) {
    return body
        .replaceAll(/\{%-?[\s\S]*?-?%\}/gu, ' ')
        .replaceAll(/\{\{-?\s*(?<name>[\w.]+)[\s\S]*?-?\}\}/gu, '[$<name>]')
        .replaceAll(/[*_`>#]+/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim();
}
