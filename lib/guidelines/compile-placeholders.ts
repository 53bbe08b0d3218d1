import { WORD_BEGINS, WORD_ENDS } from '@/lib/rules/pattern/word-letters';
import { escapePattern } from '@/lib/text/escape-pattern';

const CLOSING: Readonly<Record<string, string>> = {
  '[': ']',
  '{': '}',
  '<': '>',
  '«': '»',
  '»': '«',
  '‹': '›',
};

/**
 * One expression for all styles of placeholder, undefined without any. The letters of a bracketed
 * style stand for any name of up to five words (capitals for capitals); one sign repeated stands for
 * as many or more; anything else, round brackets too, for itself.
 */
export function compilePlaceholders(styles: readonly string[]): RegExp | undefined {
  const sources = styles
    .map((style) => style.normalize('NFC').trim())
    .filter((style) => style !== '')
    .map(sourceOf);
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'gu');
}

function sourceOf(style: string): string {
  const [first = ''] = style;
  if ([...style].length > 1 && style === first.repeat(style.length / first.length)) {
    return repeated(first, style.length / first.length);
  }
  const parts = /^([^\p{L}\p{N}\s]+)\s*(\p{L}.*?)\s*([^\p{L}\p{N}\s]+)$/u.exec(style);
  const [, open = '', name = '', close = ''] = parts ?? [];
  if (!parts || open.includes('(')) return literal(style);
  return named(open, name, close);
}

function repeated(sign: string, times: number): string {
  const same = escapePattern(sign);
  return `${WORD_BEGINS}(?<!${same})${same}{${times},}${WORD_ENDS}`;
}

function literal(style: string): string {
  const before = /^[\p{L}\p{N}]/u.test(style) ? WORD_BEGINS : '';
  const after = /[\p{L}\p{N}]$/u.test(style) ? WORD_ENDS : '';
  return before + escapePattern(style).replaceAll(/\s+/gu, String.raw`[^\S\n\r]+`) + after;
}

function named(open: string, name: string, close: string): string {
  const letters = /\p{Ll}/u.test(name) ? String.raw`\p{L}` : String.raw`\p{Lu}`;
  const rest = String.raw`[${letters}\p{M}\p{Nd}_.\-]`;
  const isBracket = [...open].every((sign, index) => CLOSING[sign] === [...close].at(-1 - index));
  const first = `${letters}${rest}${isBracket ? '*' : '{1,40}'}`;
  const more = isBracket ? String.raw`(?:[ \u00A0](?:${letters}${rest}*|\p{Nd}{1,2})){0,4}` : '';
  const space = isBracket ? String.raw`[ \u00A0]?` : '';
  // What follows the name in a template language: `{{ name | default: "x" }}`.
  const filter = open === '{{' ? String.raw`(?:\|[^{}\n\uFFFC]{0,80})?` : '';
  // `[LÆS MERE](https://…)` is a link.
  const noLink = open === '[' ? String.raw`(?!\()` : '';
  // `[x]`, `<b>` and `[A]` are no names.
  const least = isBracket ? `(?=.${rest})` : '';
  const glue = isBracket ? '' : WORD_BEGINS;
  const end = isBracket ? '' : WORD_ENDS;
  return `${glue}${escapePattern(open)}${space}${least}${first}${more}${space}${filter}${escapePattern(close)}${noLink}${end}`;
}
