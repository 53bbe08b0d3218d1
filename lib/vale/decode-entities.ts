const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  middot: '·',
  bull: '•',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  szlig: 'ß',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  dagger: '†',
  Dagger: '‡',
  permil: '‰',
  prime: '′',
  Prime: '″',
  lsaquo: '‹',
  rsaquo: '›',
  sbquo: '‚',
  bdquo: '„',
  infin: '∞',
  ne: '≠',
  le: '≤',
  ge: '≥',
  minus: '−',
  check: '✓',
  star: '☆',
  ...letters('grave', 'ÀÈÌÒÙàèìòù', 'AEIOUaeiou'),
  ...letters('acute', 'ÁÉÍÓÚÝáéíóúý', 'AEIOUYaeiouy'),
  ...letters('circ', 'ÂÊÎÔÛâêîôû', 'AEIOUaeiou'),
  ...letters('uml', 'ÄËÏÖÜäëïöüÿ', 'AEIOUaeiouy'),
  ...letters('tilde', 'ÃÑÕãñõ', 'ANOano'),
  ...letters('slash', 'Øø', 'Oo'),
  ...letters('ring', 'Åå', 'Aa'),
  ...letters('cedil', 'Çç', 'Cc'),
  ...letters('lig', 'Ææ', ['AE', 'ae']),
};

function letters(
  ending: string,
  written: string,
  plain: string | readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    Array.from(written, (letter, index) => [`${plain[index] ?? ''}${ending}`, letter]),
  );
}

/** The text with its character references decoded: by number, and by the names that prose uses. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,31}));?/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) {
        const isBare = !whole.endsWith(';');
        const known = NAMED[name];
        return known === undefined || (isBare && !/^(?:amp|lt|gt|quot|nbsp|copy|reg)$/u.test(name))
          ? whole
          : known;
      }
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
