import {
  createBinaryModuleFromUrl,
  Dialect,
  LocalLinter,
  SuggestionKind,
  type Lint,
} from 'harper.js';

import type { Checker } from '@/lib/text/checker';
import type { Finding, Suggestion } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { OFF, OFF_UNLESS_AMERICAN } from './harper-rules';
import { judgeLint } from './judge-lint';

/**
 * Loads Harper (WASM, about a second) and gives it as a checker. `urlOf` gives the address of a file
 * of the extension. The dialect follows the reply's language, British when it names none.
 */
export async function loadEnglishChecker(urlOf: (path: string) => string): Promise<Checker> {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(urlOf('harper/harper_slim.wasm'), 'slim'),
    dialect: Dialect.British,
  });
  await linter.setup();
  let spoken: Dialect | undefined;
  const speak = async (dialect: Dialect): Promise<void> => {
    if (dialect === spoken) return;
    await linter.setDialect(dialect);
    const isAmerican = dialect === Dialect.American || dialect === Dialect.Canadian;
    const off = Object.fromEntries(
      [...OFF, ...OFF_UNLESS_AMERICAN].map((rule) => [
        rule,
        isAmerican && OFF_UNLESS_AMERICAN.some((one) => one === rule),
      ]),
    );
    await linter.setLintConfig({ ...(await linter.getLintConfig()), ...off });
    spoken = dialect;
  };
  const lint = async (text: string, language: string): Promise<Record<string, Lint[]>> => {
    await speak(dialectOf(language));
    return linter.organizedLints(text, { language: 'plaintext' });
  };
  // One at a time: the dialect is the whole linter's, and replies in two of them may be checked at once.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    id: 'english',
    languages: ['en'],
    unit: 'paragraph',
    async check(text, context, signal) {
      const before = turn;
      const result = (async () => {
        await before.catch(() => undefined);
        signal.throwIfAborted();
        return lint(text, context.language);
      })();
      turn = result;
      return Object.entries(await result)
        .flatMap(([rule, lints]) => lints.flatMap((one) => toFindings(rule, one, text)))
        .filter((finding) => !isAboutName(finding, text, context))
        .toSorted((one, other) => one.start - other.start);
    },
  };
}

function toFindings(rule: string, lint: Lint, text: string): Finding[] {
  const { start, end } = lint.span();
  const judgement = judgeLint({ rule, kind: lint.lint_kind(), start, end, text });
  if (!judgement) return [];
  const found = text.slice(start, end);
  const suggestions = lint.suggestions().map((suggestion): Suggestion => {
    switch (suggestion.kind()) {
      case SuggestionKind.Remove:
        return { text: '' };
      case SuggestionKind.InsertAfter:
        return { text: found + suggestion.get_replacement_text() };
      case SuggestionKind.Replace:
        return { text: suggestion.get_replacement_text() };
    }
  });
  return [
    {
      start,
      end,
      rule: `english/${rule}`,
      checker: 'english',
      ...judgement,
      message: lint.message(),
      suggestions: suggestions.filter((suggestion) => suggestion.text !== found),
    },
  ];
}

/** A name is written as its owner writes it. */
function isAboutName({ start, end }: Finding, text: string, context: ReplyContext): boolean {
  const found = text.slice(start, end).toLowerCase();
  return [context.customer?.name, context.agent?.name].some((name) =>
    name?.toLowerCase().split(/\s+/u).includes(found),
  );
}

function dialectOf(language: string): Dialect {
  const region = /-(?<region>[a-z]{2})$/iu.exec(language)?.groups?.['region']?.toUpperCase();
  switch (region) {
    case 'US':
      return Dialect.American;
    case 'CA':
      return Dialect.Canadian;
    case 'AU':
    case 'NZ':
      return Dialect.Australian;
    case 'IN':
      return Dialect.Indian;
    case undefined:
    default:
      return Dialect.British;
  }
}
