import {
  compileParagraphGuidelines,
  type ParagraphGuidelines,
} from '@/lib/guidelines/compile-paragraph-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { primaryLanguage } from '@/lib/text/checker';

/** The rules of our own for a language (primary subtag); undefined where there are none. */
export type ReadCore = (language: string) => Promise<Guidelines | undefined>;

/** Our own rules are quick on paragraphs of this many characters (`tests/bench` measures it). */
const QUICK_UP_TO = 10_000;

/** Our own rules, each language read and compiled when it is first needed. */
export function createCoreGuidelines(readCore: ReadCore) {
  const known = new Map<string, Promise<ParagraphGuidelines | undefined>>();
  return (language: string): Promise<ParagraphGuidelines | undefined> => {
    const primary = primaryLanguage(language);
    const before = known.get(primary);
    if (before) return before;
    const reading = readCore(primary).then(
      (guidelines) =>
        guidelines &&
        compileParagraphGuidelines(`core-${primary}`, guidelines, { quickUpTo: QUICK_UP_TO }),
    );
    known.set(primary, reading);
    return reading;
  };
}
