import type { Annotation } from 'languagetool-api-client';

import { escapePattern } from '@/lib/text/escape-pattern';
import { MASK } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

/** What a person's name reads as: a name that the dictionaries of all these languages know. */
const A_NAME = 'Kim';
const AN_ADDRESS = 'kim@example.com';

/**
 * The text as the server gets it: what is masked is skipped, names of customer and agent, e-mail
 * addresses and long numbers are sent as others of their kind, so that they are neither checked nor
 * known to the server. Together as wide as the text.
 */
export function annotateText(
  text: string,
  { customer, agent }: Pick<ReplyContext, 'customer' | 'agent'>,
): readonly Annotation[] {
  const names = [customer?.name, agent?.name]
    .flatMap((name) => name?.split(/[\s,]+/u) ?? [])
    .filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name))
    .map((name) => escapePattern(name));
  const name = `(?:${names.join('|')})`;
  const pattern = new RegExp(
    [
      `(?<masked>${MASK}+)`,
      String.raw`(?<address>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)`,
      String.raw`(?<number>(?<![\p{L}\p{N}])\p{N}(?:[\p{N} .\/-]*\p{N})?(?![\p{L}\p{N}]))`,
      ...(names.length > 0
        ? [String.raw`(?<name>(?<![\p{L}\p{N}])${name}(?:[ ]${name})*(?![\p{L}\p{N}]))`]
        : []),
    ].join('|'),
    'gu',
  );
  const annotations: Annotation[] = [];
  let from = 0;
  const add = (end: number) => {
    if (end > from) annotations.push({ text: text.slice(from, end) });
  };
  for (const { 0: markup, index, groups = {} } of text.matchAll(pattern)) {
    const interpretAs = readAs(markup, groups);
    if (interpretAs === markup) continue;
    add(index);
    annotations.push({ markup, interpretAs });
    from = index + markup.length;
  }
  add(text.length);
  return annotations;
}

/** Digits that could be somebody's: shorter numbers are amounts, years and dates, which rules look at. */
const LONG_NUMBER = 6;

function readAs(markup: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['masked'] !== undefined) return '';
  if (groups['address'] !== undefined) return AN_ADDRESS;
  if (groups['name'] !== undefined) return A_NAME;
  const digits = markup.match(/\p{N}/gu)?.length ?? 0;
  return digits >= LONG_NUMBER && !isDate(markup) ? markup.replaceAll(/\p{N}/gu, '1') : markup;
}

/** `24.12.2026`, `2026-12-24`: the server tells whether it is a day that there is. */
function isDate(number: string): boolean {
  return /^(?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4}-\d{2}-\d{2})$/u.test(number);
}
