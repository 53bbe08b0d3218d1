import { compileGuidelines, type CompiledGuidelines } from '@/lib/guidelines/compile-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { primaryLanguage } from '@/lib/text/checker';

/** The rules of our own for a language (primary subtag); undefined where there are none. */
export type ReadCore = (language: string) => Promise<Guidelines | undefined>;

/** Our own rules, each language read and compiled when it is first needed. */
export function createCoreGuidelines(readCore: ReadCore) {
  const known = new Map<string, Promise<CompiledGuidelines | undefined>>();
  return (language: string): Promise<CompiledGuidelines | undefined> => {
    const primary = primaryLanguage(language);
    const before = known.get(primary);
    if (before) return before;
    const reading = readCore(primary).then(
      (guidelines) => guidelines && compileGuidelines(`core-${primary}`, guidelines),
    );
    known.set(primary, reading);
    return reading;
  };
}
