import type { Annotation } from './annotation.ts';

/** What to check, and how. Names and meanings are those of LanguageTool's `/v2/check`. */
export type CheckRequest = CheckedText & LanguageChoice & RuleChoice & CheckOptions;

/** Either plain text or text with markup in it. */
export type CheckedText =
  | { readonly text: string; readonly data?: never }
  | { readonly data: readonly Annotation[]; readonly text?: never };

export type LanguageChoice =
  | {
      /** The server recognises the language. Of a text in pieces, the first decides for all. */
      readonly language: 'auto';
      /** Which variant of a recognised language is meant, such as `en-GB`; spelling needs one. */
      readonly preferredVariants?: readonly string[];
      /** Languages that are likelier than others, such as `da`. */
      readonly preferredLanguages?: readonly string[];
    }
  | {
      /** Such as `da` or `en-GB`. English, German and Portuguese are spelled only with a variant. */
      readonly language: string;
      readonly preferredVariants?: never;
      readonly preferredLanguages?: never;
    };

export type RuleChoice =
  | {
      /** Nothing but the enabled rules and categories. */
      readonly enabledOnly: true;
      readonly enabledRules?: readonly string[];
      readonly enabledCategories?: readonly string[];
      readonly disabledRules?: never;
      readonly disabledCategories?: never;
    }
  | {
      readonly enabledOnly?: false;
      readonly enabledRules?: readonly string[];
      readonly enabledCategories?: readonly string[];
      readonly disabledRules?: readonly string[];
      readonly disabledCategories?: readonly string[];
    };

export interface CheckOptions {
  /** For false friends. */
  readonly motherTongue?: string;
  /** Words of these languages are no spelling mistakes. */
  readonly altLanguages?: readonly string[];
  /** `picky` adds rules for formal texts. Servers before 6.0 know only these first two. */
  readonly level?: Level;
  /** Whether rules about whole texts are run, or only those. */
  readonly mode?: 'all' | 'textLevelOnly' | 'allButTextLevelOnly';
  /** Dictionaries of the account to use. */
  readonly dicts?: readonly string[];
  /** Rather some matches than a time-out. */
  readonly allowIncompleteResults?: boolean;
}

export type Level =
  | 'default'
  | 'picky'
  | 'academic'
  | 'clarity'
  | 'creative'
  | 'customer'
  | 'elegant'
  | 'jobapp'
  | 'objective'
  | 'professional';

/** An account with the server, which the user's own words and higher limits belong to. */
export interface Account {
  readonly username: string;
  readonly apiKey: string;
}
