import type { Level } from '@/lib/text/finding';

/** How a client writes dates, amounts and the like, per language of the reply. */
export interface Formats {
  readonly byLanguage: Readonly<Record<string, LanguageFormats>>;
  readonly level: Level;
}

/** Undefined: as the agent likes. */
export interface LanguageFormats {
  /** A pattern of `yyyy`, `MMMM` (name), `MMM` (short name), `MM`, `M`, `dd`, `d`, such as `d. MMMM yyyy`. */
  readonly date?: string | undefined;
  /** An example such as `14.30`. */
  readonly time?: string | undefined;
  /** An example such as `1.234,50 kr.` */
  readonly amount?: string | undefined;
  /** An example such as `+45 12 34 56 78`. */
  readonly phone?: string | undefined;
  /** The opening and the closing mark, such as `»«`. */
  readonly quotes?: string | undefined;
}
