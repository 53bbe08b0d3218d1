const TITLES = new Set([
  'dr',
  'hr',
  'fru',
  'frk',
  'frøken',
  'frau',
  'herr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'prof',
  'ing',
  'dipl',
  'mag',
  'sr',
  'sra',
  'mme',
  'mevr',
  'dhr',
]);
const PARTICLES = new Set([
  'af',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'zu',
]);
const COMPANY =
  /(?:^|[\s,])(?:a\/s|aps|i\/s|k\/s|gmbh|ag|kg|ug|ltd|limited|llc|inc|plc|ab|bv|b\.v|sarl|s\.a|oy|as)\.?$/iu;

/**
 * The name to greet somebody by: `Mette` of `Sørensen, Mette`, `Dr. Mette Sørensen` and `METTE
 * SØRENSEN`. Undefined when it is not a person's name (a company, an address, digits).
 */
export function firstNameOf(fullName: string): string | undefined {
  const name = fullName
    .normalize('NFC')
    .replaceAll(/["“”]|\([^)]*\)/gu, ' ')
    .trim();
  if (name === '' || /[@\d/\\]/u.test(name) || COMPANY.test(name)) return undefined;
  const [last = '', given] = name.split(',', 2);
  const ordered = given?.trim() ? `${given} ${last}` : last;
  const all = ordered.split(/\s+/u).filter((word) => word !== '');
  const words = all.filter((word) => !isTitle(word));
  // After a title a single word is the family name: "Frau Müller".
  if (words.length === 1 && all.length > 1) return undefined;
  const [first] = words;
  // "van den Berg" alone is a family name.
  if (first !== undefined && PARTICLES.has(first.toLowerCase())) return undefined;
  if (first === undefined || !/^\p{L}[\p{L}\p{M}'’-]*\.?$/u.test(first)) return undefined;
  if (/^\p{L}\.?$/u.test(first)) return undefined;
  return first === first.toUpperCase() || first === first.toLowerCase() ? capitalize(first) : first;
}

function isTitle(word: string): boolean {
  return TITLES.has(word.replaceAll('.', '').toLowerCase());
}

/** `anne-mette` to `Anne-Mette`. */
function capitalize(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
