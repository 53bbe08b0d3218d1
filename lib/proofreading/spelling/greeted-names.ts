import type { FoundWord } from './find-words';

/** What a greeting begins with, in the languages served. */
const GREETINGS = new Set(
  `kære hej hejsa goddag halløj dav dear hi hello hey greetings hallo hei hej liebe lieber sehr guten moin servus grüezi
  geachte beste hoi goedendag goedemorgen goedemiddag goedenavond hälsningar käre kära hejsan bästa tjena bonjour
  bonsoir salut cher chère chers chères monsieur madame mademoiselle hola estimado estimada estimados estimadas querido
  querida queridos queridas buenas buenos muy apreciado apreciada good god morgen`.split(/\s+/u),
);
/** Small words between the greeting and the name, and titles, which may have a capital. */
const BETWEEN = new Set(
  `kære hr fru frk dear mr mrs ms mx miss dr prof sir there again igen alle liebe lieber geehrte geehrter geehrtes verehrte
  verehrter herr herrn frau doktor professor und wieder heer mevrouw meneer familie beste lieve opnieuw käre kära fru
  monsieur madame mademoiselle docteur professeur cher chère señor señora señorita sr sra srta don doña doctor doctora
  estimado estimada querido querida morning afternoon evening morgen abend tag dag middag aften kväll días tardes noches
  familien de`.split(/\s+/u),
);
/** They join names: `Mette og Preben`, `Liesbeth van den Berg`. */
const JOINING =
  /^(?:og|and|und|en|och|et|y|e|i|de|den|der|ter|ten|van|von|zu|af|av|da|di|dos|du|la|le|el|al|bin|zum|zur)$/u;

/** The capitalised words right after a greeting at the start: whoever is greeted is spelt as they spell themselves. */
export function findGreetedNames(words: readonly FoundWord[]): ReadonlySet<FoundWord> {
  const greeted = new Set<FoundWord>();
  if (!GREETINGS.has(words[0]?.word.toLowerCase() ?? '')) return greeted;
  for (const [index, found] of words.entries()) {
    if (index === 0) continue;
    const before = words[index - 1];
    if (!before || !isBeside(before, found)) break;
    const isBetween = greeted.size === 0 && BETWEEN.has(found.word.toLowerCase());
    if (isBetween || JOINING.test(found.word)) continue;
    if (!/^\p{Lu}/u.test(found.word)) break;
    greeted.add(found);
  }
  return greeted;
}

/** A space parts them, or the point of a title and a space. */
function isBeside(before: FoundWord, found: FoundWord): boolean {
  const distance = found.start - before.end;
  return (
    distance === 1 || (before.hasStop && distance === 2 && BETWEEN.has(before.word.toLowerCase()))
  );
}
