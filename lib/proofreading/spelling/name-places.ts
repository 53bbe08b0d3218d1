import type { FoundWord } from './find-words';

/** Words that a name follows, in the languages served. */
const BEFORE_NAMES = new Set(
  `kære hej hr fru frk hilsen mvh dear hi hello mr mrs ms mx dr prof regards sincerely wishes hallo liebe lieber herr
  herrn frau grüße grüßen hälsningar käre kära beste dag mevrouw meneer heer groet groeten bonjour cher chère
  monsieur madame mme cordialement hola estimado estimada querido querida señor señora saludos firma tak thanks
  doktor doctor docteur professor professeur profesor team bei von fra
  calle plaza avenida paseo barrio rue place avenue boulevard quai`.split(/\s+/u),
);

/**
 * Which of these words stand where names stand: after a greeting or title, beside a name, in a line
 * of nothing else. `isNameLike` says whether a capitalised word may be a name.
 */
export function findNamePlaces(
  words: readonly FoundWord[],
  isNameLike: (found: FoundWord) => boolean,
): ReadonlySet<FoundWord> {
  const isName = (found: FoundWord | undefined): boolean =>
    found !== undefined && isCapitalised(found) && isNameLike(found);
  const isShortLine =
    (words.length <= 3 && words.every(isCapitalised)) ||
    (words.length <= 4 && words.every((found) => isName(found) || isParticle(found)));
  return new Set(
    words.filter((found, index) => {
      if (!isCapitalised(found)) return false;
      const before = words[index - 1];
      const after = words[index + 1];
      return (
        isShortLine ||
        (before && isTitleOf(before, found)) ||
        (isName(before) && areBeside(before, found)) ||
        (isName(after) && areBeside(found, after)) ||
        (isParticle(after) && isName(words[index + 2])) ||
        (isParticle(before) && isName(words[index - 2])) ||
        isSignature(found, words.slice(index + 1, index + 4))
      );
    }),
  );
}

/** `Tilly at Thimble & Thread`, `Auguste at the Front Desk` */
function isSignature(found: FoundWord, next: readonly FoundWord[]): boolean {
  const [at, the, name] = next;
  if (!found.startsSentence || !at || !/^(?:at|from)$/u.test(at.word)) return false;
  return [the, the?.word === 'the' ? name : undefined].some(
    (one) => one !== undefined && isCapitalised(one),
  );
}

function isCapitalised({ word }: FoundWord): boolean {
  return /^\p{Lu}/u.test(word);
}

/** `Liesbeth de Groot`, `Ana da Silva` */
function isParticle(found: FoundWord | undefined): boolean {
  return /^(?:de|den|der|ten|ter|van|von|zu|af|av|da|di|dos|du|la|le|el|al|bin|y)$/u.test(
    found?.word ?? '',
  );
}

function isTitleOf(before: FoundWord, found: FoundWord): boolean {
  const distance = found.start - before.end;
  return BEFORE_NAMES.has(before.word.toLowerCase()) && distance === (before.hasStop ? 2 : 1);
}

function areBeside(one: FoundWord | undefined, other: FoundWord | undefined): boolean {
  return one !== undefined && other !== undefined && other.start - one.end === 1;
}
