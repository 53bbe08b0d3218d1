import type { Suggestion } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { CompiledPart } from './compile-parts';
import { findingMessages } from './finding-messages';
import type { Part } from './guidelines';
import { isPerson } from './is-greeted-by-name';
import { partKindOf } from './part-banks/part-bank';
import { partName } from './part-banks/part-names';
import { partMessages } from './part-messages';

/** What the part is called on the screen. */
export function labelOf({ id, label }: Part, screenLanguage: string): string {
  if (label !== undefined) return inLanguage(label, screenLanguage);
  const kind = partKindOf(id);
  return kind ? partName(kind, screenLanguage).label : id;
}

/** What to write: the pack's hint, else ours, with a phrase as an example. */
export function hintOf(compiled: CompiledPart, { screenLanguage }: ReplyContext): string {
  const { part } = compiled;
  if (part.hint !== undefined) return inLanguage(part.hint, screenLanguage);
  const phrase = phraseOf(compiled);
  const example =
    phrase === undefined ? '' : findingMessages(screenLanguage).such(onOneLine(compiled, phrase));
  const least = part.sentencesMin ?? 1;
  const { fewSentences } = partMessages(screenLanguage);
  if (part.uses === 'answer' && least > 1) return fewSentences(least);
  const ours = part.uses ? partName(part.uses, screenLanguage).hint : '';
  return [ours, example].filter((text) => text !== '').join(' ');
}

/** A wording to show: the exact one, the pack's first, else ours. */
export function phraseOf({ any, exact, bank, part }: CompiledPart): string | undefined {
  const own = (exact[0] ?? any[0])?.phrase;
  if (own !== undefined || !bank || !part.uses || part.uses === 'answer') return own;
  return bank.bank.examples[part.uses];
}

// Exact lines and our own examples are read in a sentence.
const onOneLine = ({ exact, any }: CompiledPart, phrase: string): string =>
  exact.length > 0 || any.length === 0 ? phrase.replaceAll(/\s*\n\s*/gu, ' / ') : phrase;

const WITH_FIRST_NAME: ReadonlySet<string> = new Set(['da', 'sv', 'nb', 'nn', 'no', 'nl', 'en']);

/** The part to insert where it is missing; none where a name is not known or would need a title. */
export function insertionOf(compiled: CompiledPart, context: ReplyContext): readonly Suggestion[] {
  const phrase = phraseOf(compiled);
  const kind = partKindOf(compiled.part.id);
  if (phrase === undefined) return [];
  if (kind === 'greeting' && compiled.part.position === 'first') {
    const text = withName(phrase, context);
    return text === undefined ? [] : [{ text: `${text}\n\n` }];
  }
  if (kind === 'sign-off' && compiled.part.position === 'last') {
    const text = withAgent(compiled, phrase, context.agent?.name);
    return text === undefined ? [] : [{ text: `\n\n${text}` }];
  }
  return [];
}

/** The greeting with the customer's name in it. */
export function withName(phrase: string, { customer, language }: ReplyContext): string | undefined {
  if (!phrase.includes('{name}')) return phrase;
  // After "Frau" or "Mr" other words would have to be known.
  const [before = ''] = phrase.split('{name}', 1);
  if (before.trim().split(/\s+/u).length > 2 || !isPerson(customer)) return undefined;
  const isFirst = WITH_FIRST_NAME.has(language.split('-', 1)[0] ?? '');
  const name = isFirst ? customer.firstName : customer.name;
  return name === undefined || name.trim() === '' || name.includes(',')
    ? undefined
    : phrase.replaceAll('{name}', name.trim());
}

/** The sign-off with the agent's name in it. */
export function withAgent(
  { exact }: Pick<CompiledPart, 'exact'>,
  phrase: string,
  agent: string | undefined,
): string | undefined {
  const name = agent?.trim() ?? '';
  if (phrase.includes('{name}')) return undefined;
  if (phrase.includes('{agent}')) {
    return name === '' ? undefined : phrase.replaceAll('{agent}', name);
  }
  return name === '' || exact.length > 0 ? phrase : `${phrase}\n${name}`;
}
