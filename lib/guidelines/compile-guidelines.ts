import { appliesToLanguage } from './applies-to-language';
import {
  byLanguage,
  compileParagraphGuidelines,
  type ParagraphGuidelines,
  type ParagraphLanguage,
} from './compile-paragraph-guidelines';
import { compilePart, type CompiledPart } from './compile-parts';
import type { Guidelines } from './guidelines';

/** A client's guidelines, ready to check with; each language is made ready when it is first needed. */
export interface CompiledGuidelines extends ParagraphGuidelines {
  forLanguage(language: string): CompiledLanguage;
}

export interface CompiledLanguage extends ParagraphLanguage {
  readonly parts: readonly CompiledPart[];
}

/** Makes guidelines ready to check with, the parts of a reply too. */
export function compileGuidelines(packId: string, guidelines: Guidelines): CompiledGuidelines {
  const paragraphs = compileParagraphGuidelines(packId, guidelines);
  const forLanguage = byLanguage((language) => ({
    ...paragraphs.forLanguage(language),
    parts: guidelines.parts
      .filter(({ lang }) => appliesToLanguage(lang, language))
      .map((part) => compilePart(part, language)),
  }));
  return { ...paragraphs, forLanguage };
}
