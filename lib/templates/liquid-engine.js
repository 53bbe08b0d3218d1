import { Liquid } from 'liquidjs';
import { formatDate } from './format-date';
import { MissingValue } from './missing-value';
/** Tags that a template may use; everything else is refused when the pack is read. */
const TAGS = new Set(['if', 'unless', 'case', 'comment']);
/**
 * Liquid as templates may use it: data in, text out; no files, no loops, no assignments, limits on
 * time and memory, and nothing inherited can be reached.
 */
export function createLiquidEngine({ language, timeZone, onOutput }) {
    const engine = new Liquid({
        ownPropertyOnly: true,
        strictVariables: true,
        strictFilters: true,
        lenientIf: true,
        parseLimit: 100000,
        renderLimit: 1000,
        memoryLimit: 1000000,
        ...(onOutput && { outputEscape: onOutput }),
    });
    for (const name of Object.keys(engine.tags))
        if (!TAGS.has(name))
            delete engine.tags[name];
    for (const name of Object.keys(engine.filters))
        if (name !== 'default')
            delete engine.filters[name];
    const register = (name, change) => engine.registerFilter(name, (value, argument) => 
    // What is missing stays missing, whatever would be done with it.
    value instanceof MissingValue ? value : change(String(value ?? ''), argument));
    register('upcase', (text) => text.toLocaleUpperCase(language));
    register('downcase', (text) => text.toLocaleLowerCase(language));
    register('capitalize', (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1));
    register('date', (text, pattern) => formatDate(text, typeof pattern === 'string' ? pattern : 'long', {
        language,
        ...(timeZone !== undefined && { timeZone }),
    }));
    return engine;
}
