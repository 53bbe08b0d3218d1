import { createBinaryModuleFromUrl, Dialect, LocalLinter, SuggestionKind } from 'harper.js';

import type { Checker } from '@/lib/text/checker';
import type { Category, Finding, Suggestion } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { judgeHarperKind } from './judge-harper-kind';

type HarperLint = Awaited<ReturnType<LocalLinter['lint']>>[number];

/** Rules that are somebody else's work here, or wrong in replies. */
const OFF = [
  // Hunspell spells, for all languages alike.
  'SpellCheck',
  // House style of a client, not grammar.
  'SpelledNumbers',
  'LongSentences',
  'AvoidCurses',
  'FrenchSpaces',
  'QuoteSpacing',
  'ExpandTimeShorthands',
] as const;

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
  let dialect: Dialect | undefined;
  const speakLike = async (language: string) => {
    const wanted = dialectOf(language);
    if (wanted === dialect) return;
    await linter.setDialect(wanted);
    const config = await linter.getLintConfig();
    await linter.setLintConfig({
      ...config,
      ...Object.fromEntries(OFF.map((rule) => [rule, false])),
    });
    dialect = wanted;
  };
  return {
    id: 'english',
    languages: ['en'],
    unit: 'paragraph',
    async check(text, context, signal) {
      await speakLike(context.language);
      signal.throwIfAborted();
      const byRule = await linter.organizedLints(text, { language: 'plaintext' });
      return Object.entries(byRule)
        .flatMap(([rule, lints]) => lints.map((lint) => toFinding(rule, lint, text)))
        .filter(({ start, end }) => !text.slice(start, end).includes('\uFFFC'))
        .filter((finding) => !isAboutName(finding, text, context))
        .toSorted((one, other) => one.start - other.start);
    },
  };
}

function toFinding(rule: string, lint: HarperLint, text: string): Finding {
  const { start, end } = lint.span();
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
  const { category, level, certainty } = judgeHarperKind(lint.lint_kind());
  return {
    start,
    end,
    rule: `english/${rule}`,
    checker: 'english',
    category: category satisfies Category,
    level,
    certainty,
    message: lint.message(),
    suggestions,
  };
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
