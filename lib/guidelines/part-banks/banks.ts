import { primaryLanguage } from '@/lib/text/checker';

import { compileBank, type CompiledBank } from './compile-bank';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nb } from './nb';
import { nl } from './nl';
import type { PartBank } from './part-bank';
import { pt } from './pt';
import { sv } from './sv';

const banks: Readonly<Record<string, PartBank>> = { da, de, en, es, fr, it, nb, nl, pt, sv };
const compiled = new Map<string, CompiledBank>();

/** Languages whose parts of a reply are known. */
export const bankLanguages: readonly string[] = Object.keys(banks);

/** The wordings of a language's parts; undefined where Replybook knows none. */
export function bankFor(language: string): CompiledBank | undefined {
  const primary = primaryLanguage(language);
  const key = primary === 'no' || primary === 'nn' ? 'nb' : primary;
  const known = compiled.get(key);
  const bank = banks[key];
  if (known || !bank) return known;
  const made = compileBank(bank);
  compiled.set(key, made);
  return made;
}

/** All of them. */
export function allBanks(): CompiledBank[] {
  return bankLanguages.flatMap((language) => bankFor(language) ?? []);
}
