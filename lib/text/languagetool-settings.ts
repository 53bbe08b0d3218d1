/** Which LanguageTool server the user named, and how it is asked. Without an address none is. */
export interface LanguageToolSettings {
  /** With or without `/v2`; empty: none. */
  readonly server: string;
  /** The user knows that a public server's makers get the text of the replies. */
  readonly allowsPublic: boolean;
  /** More rules, for formal texts. */
  readonly isPicky: boolean;
  /** For false friends; empty: not told. */
  readonly motherTongue: string;
  /** Which variety is meant where a reply says only the language: `{ en: 'en-GB' }`. */
  readonly variants: Readonly<Record<string, string>>;
  /** When it was said: a server that is named anew is asked anew. */
  readonly savedAt?: number;
  readonly account?: { readonly username: string; readonly apiKey: string };
}

export const NO_LANGUAGETOOL: LanguageToolSettings = {
  server: '',
  allowsPublic: false,
  isPicky: false,
  motherTongue: '',
  variants: {},
};

/** True for servers run by LanguageTool's makers, who are neither the user nor the user's company. */
export function isPublicServer(server: string): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname : '';
  return /(?:^|\.)(?:languagetool\.org|languagetoolplus\.com)$/u.test(host);
}

/** True when replies are sent to the server: one is named, and a public one only with the user's consent. */
export function asksServer({ server, allowsPublic }: LanguageToolSettings): boolean {
  return server !== '' && (allowsPublic || !isPublicServer(server));
}
