/** The languages with a grammar of our own that is made from their dictionary; in a file of its own, as the host needs no grammar. */
export const grammarLanguages = ['da', 'de', 'es', 'fr', 'nl', 'sv'] as const;

export type GrammarLanguage = (typeof grammarLanguages)[number];
