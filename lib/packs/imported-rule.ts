import { checkBodyRules, compileBodyRule } from '@/lib/guidelines/body-rules';
import type { RuleBody } from '@/lib/rules/rule-body';
import { ruleToYaml } from '@/lib/vale/rule-to-yaml';

/** `microsoft-contractions` for `Microsoft.Contractions`; a second one gets `-2`. The id is taken then. */
export function idFor(name: string, taken: Set<string>): string {
  const base =
    name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '')
      .slice(0, 90) || 'rule';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

interface Wishes {
  readonly id: string;
  readonly language: string;
  readonly accepted: readonly string[];
}

/** A rule of Vale's as a pack has it, with an example where one of its words is one by itself. */
export function importedRule(name: string, body: RuleBody, wishes: Wishes): unknown {
  const { description, link, message, level, ...rest } = ruleToYaml(body);
  const isSafe = body.link.startsWith('https://') && !/\s/u.test(body.link);
  const why = [body.description.replaceAll(/%(?:\[\d+\])?[sdvq]/gu, '…'), isSafe ? '' : body.link]
    .filter((text) => text.trim() !== '')
    .join(' ');
  const bad = exampleOf(name, body, wishes);
  const isWholeFile = body.extends === 'metric' || body.extends === 'readability';
  return {
    id: wishes.id,
    imported: name,
    level,
    message: body.message.trim() || why || name,
    ...(why !== '' && { why }),
    ...(isSafe && { link: body.link }),
    // Its presence says that the keys are Vale's.
    ...(!isWholeFile && { scope: 'text' }),
    ...rest,
    ...(bad !== undefined && { examples: [{ bad, match: bad }] }),
  };
}

/** The first plain word or phrase of the rule that the rule finds when it is all there is. */
function exampleOf(name: string, body: RuleBody, wishes: Wishes): string | undefined {
  const words =
    body.extends === 'existence'
      ? body.tokens
      : body.extends === 'substitution'
        ? Object.keys(body.swap)
        : [];
  const { message } = body;
  const rule = {
    id: wishes.id,
    level: body.level,
    examples: [],
    message,
    scope: 'paragraph',
    body,
  } as const;
  const compiled = compileBodyRule(rule, wishes.language, wishes.accepted);
  const context = { kind: 'public', language: wishes.language, screenLanguage: 'en' } as const;
  return words
    .filter((word) => /^\p{L}[\p{L}\p{N}' -]*\p{L}$/u.test(word))
    .slice(0, 20)
    .find((word) =>
      checkBodyRules({ packId: name, rules: [compiled] }, word, context).some(
        ({ start, end }) => start === 0 && end === word.length,
      ),
    );
}
