import { splitSentences } from '@/lib/text/split-sentences';

import { signKind, type SentenceToken } from '../sentence-token';
import type { EnglishForm, NounForm, VerbForm } from './english-forms';
import type { EnglishLexicon } from './english-lexicon';
import type { Tag, TagWords } from './english-tagger';

/** `don't` is two words, `do` and `n't`; apostrophes are straight in `lower`. */
export interface Token extends SentenceToken<EnglishForm> {
  /** What it is here, as far as can be told; `X` for signs. */
  readonly tag: Tag;
}

const TOKEN =
  /(?<number>[£€$]?\d(?:[\d.,:]*\d)?(?:%|\p{L}+)?)|(?<word>\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{N}]+)*[’']?)|(?<sign>[^\s\p{L}\p{N}])/gu;

/** The sentences of a paragraph as tokens. */
export function readSentences(
  text: string,
  lexicon: EnglishLexicon,
  tagWords: TagWords,
): readonly (readonly Token[])[] {
  return splitSentences(text, 'en').map(({ start, end }) => {
    const tokens: Omit<Token, 'tag'>[] = [];
    for (const match of text.slice(start, end).matchAll(TOKEN)) {
      const { word, number } = match.groups ?? {};
      const from = start + match.index;
      const isFirst = tokens.every(({ kind }) => kind === 'sign');
      if (word === undefined) {
        tokens.push(
          makeToken(
            match[0],
            from,
            number === undefined ? signKind(match[0]) : 'number',
            [],
            isFirst,
          ),
        );
        continue;
      }
      for (const [piece, offset] of splitWord(word)) {
        const lower = toLower(piece);
        const forms = isName(piece, isFirst) ? [] : lexicon.formsOf(lower);
        tokens.push(
          makeToken(
            piece,
            from + offset,
            /^[’']$/u.test(piece) ? 'sign' : 'word',
            forms,
            isFirst && offset === 0,
          ),
        );
      }
    }
    return withTags(tokens, tagWords);
  });
}

function makeToken(
  text: string,
  start: number,
  kind: Token['kind'],
  forms: readonly EnglishForm[],
  isFirst: boolean,
): Omit<Token, 'tag'> {
  return { text, lower: toLower(text), start, end: start + text.length, kind, forms, isFirst };
}

function toLower(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** As the tagger learnt it: `do|n't`, `we|'ve`, `customer|'s`. */
function splitWord(word: string): readonly (readonly [piece: string, offset: number])[] {
  const at =
    /(?:n[’']t|[’'](?:s|m|re|ve|ll|d)|(?<=s)[’']|[’'])$/iu.exec(word)?.index ?? word.length;
  if (at === 0 || at === word.length) return [[word, 0]];
  return [
    [word.slice(0, at), 0],
    [word.slice(at), at],
  ];
}

/** A capital inside a sentence says name, `I` aside; so does a word in capitals. */
function isName(word: string, isFirst: boolean): boolean {
  return (!isFirst && /^\p{Lu}/u.test(word) && word !== 'I') || /^\p{Lu}{2,}$/u.test(word);
}

function withTags(tokens: readonly Omit<Token, 'tag'>[], tagWords: TagWords): Token[] {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const tags = tagWords(words);
  return tokens.map((one) => ({ ...one, tag: tags[words.indexOf(one)] ?? 'X' }));
}

export function verbsOf(token: Token | undefined): readonly VerbForm[] {
  return (token?.forms ?? []).filter((form) => form.kind === 'verb');
}

export function nounsOf(token: Token | undefined): readonly NounForm[] {
  return (token?.forms ?? []).filter((form) => form.kind === 'noun');
}

export function mayBe(token: Token | undefined, kind: EnglishForm['kind']): boolean {
  return token?.forms.some((form) => form.kind === kind) ?? false;
}

/** It can be a verb in one of these forms. */
export function verbIn(
  token: Token | undefined,
  ...forms: readonly VerbForm['form'][]
): VerbForm | undefined {
  return verbsOf(token).find(({ form }) => forms.includes(form));
}

export function isVerbTag(token: Token | undefined): boolean {
  return token !== undefined && (token.tag.startsWith('VERB') || token.tag.startsWith('AUX'));
}

/** Nothing but a verb, and that in none but these forms. */
export function isOnlyVerb(
  token: Token | undefined,
  ...forms: readonly VerbForm['form'][]
): boolean {
  return (
    token !== undefined &&
    token.forms.length > 0 &&
    token.forms.every((form) => form.kind === 'verb' && forms.includes(form.form))
  );
}

/** A singular noun that cannot be a plural too (`series`). */
export function isSingularNoun(token: Token | undefined): boolean {
  const nouns = nounsOf(token);
  return nouns.length > 0 && nouns.every(({ number }) => number === 'singular');
}

export function isPluralNoun(token: Token | undefined): boolean {
  const nouns = nounsOf(token);
  return nouns.length > 0 && nouns.every(({ number }) => number === 'plural');
}
