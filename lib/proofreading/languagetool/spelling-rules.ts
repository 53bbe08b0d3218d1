import { primaryLanguage } from '@/lib/text/checker';

/** What LanguageTool 6.7 says of unknown words by, in each language that has a dictionary here. */
const SPELLING_RULES: Readonly<Record<string, readonly string[]>> = {
  da: ['HUNSPELL_RULE'],
  de: ['GERMAN_SPELLER_RULE', 'AUSTRIAN_GERMAN_SPELLER_RULE', 'SWISS_GERMAN_SPELLER_RULE'],
  en: ['GB', 'US', 'AU', 'CA', 'NZ', 'ZA'].map((variety) => `MORFOLOGIK_RULE_EN_${variety}`),
  es: ['MORFOLOGIK_RULE_ES'],
  fr: ['FR_SPELLING_RULE'],
  it: ['MORFOLOGIK_RULE_IT_IT'],
  nl: ['MORFOLOGIK_RULE_NL_NL'],
  pl: ['MORFOLOGIK_RULE_PL_PL'],
  pt: ['MORFOLOGIK_RULE_PT_PT', 'MORFOLOGIK_RULE_PT_BR'],
  sv: ['HUNSPELL_RULE'],
};

/**
 * The rules by which a server finds unknown words: it need not be asked for them where a dictionary here
 * is, and takes up to some seconds a word over them. Empty where they are not known.
 */
export function spellingRulesOf(language: string): readonly string[] {
  return SPELLING_RULES[primaryLanguage(language)] ?? [];
}
