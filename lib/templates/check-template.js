import { createLiquidEngine } from './liquid-engine';
/** Values that page and clock can give. */
export const knownValues = new Set([
    'customer.name',
    'customer.first_name',
    'customer.email',
    'agent.name',
    'agent.first_name',
    'ticket.id',
    'ticket.subject',
    'client.name',
    'today',
    'cursor',
]);
/** Everything that would keep a template from being filled, found when it is written and not when it is needed. */
export function checkTemplate(template) {
    const used = new Set();
    const problems = Object.entries(template.variants).flatMap(([language, body]) => checkVariant(template, language, body, used));
    const [firstLanguage] = Object.keys(template.variants);
    if (problems.length > 0 || firstLanguage === undefined)
        return problems;
    return template.fields
        .filter(({ name }) => !used.has(name))
        .map(({ name }) => ({
        language: firstLanguage,
        message: `The field "${name}" is declared and not used; remove it or use {{ ${name} }}.`,
    }));
}
function checkVariant(template, language, body, used) {
    if (body.trim() === '')
        return [{ language, message: 'The template is empty; write its text.' }];
    const engine = createLiquidEngine({ language });
    try {
        const names = engine.fullVariablesSync(engine.parse(body));
        for (const name of names)
            used.add(name);
        for (const [, name] of body.matchAll(/\|\s*(?<filter>\w+)/gu)) {
            if (name !== undefined && isInLiquid(body, name) && !Object.hasOwn(engine.filters, name)) {
                return [{ language, message: `The filter "${name}" is not known; use ${Object.keys(engine.filters).join(', ')}.` }];
            }
        }
        return [...new Set(names)]
            .filter((name) => !knownValues.has(name) && !isDeclared(template, name))
            .map((name) => ({
            language,
            message: `"${name}" is neither a known value nor a declared field; declare it under fields.`,
            ...lineOf(body, name),
        }));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const line = /line:(?<line>\d+)/u.exec(message)?.groups?.['line'];
        return [
            {
                language,
                message: `${message.replace(/, line:.*$/su, '')}; mend the {{ }} or {% %} there.`,
                ...(line !== undefined && { line: Number(line) }),
            },
        ];
    }
}
function isDeclared(template, name) {
    return template.fields.some((field) => field.name === name);
}
function isInLiquid(body, filter) {
    return new RegExp(`\\{\\{[^}]*\\|\\s*${filter}\\b`, 'u').test(body);
}
function lineOf(body, name) {
    const at = body.indexOf(name);
    return at < 0 ? {} : { line: body.slice(0, at).split('\n').length };
}
