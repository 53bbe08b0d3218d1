/** A Hunspell dictionary in UTF-8, and the signs it has instead of others. */
export interface ReadDictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
  readonly conversions: readonly (readonly [from: string, to: string])[];
  /** Its words without a small letter. */
  readonly capitals: ReadonlySet<string>;
}

/**
 * Reads the two files of a dictionary, whatever their encoding. Words are not broken at hyphens
 * where the dictionary does not ask for it: Vale does not either.
 */
export function readDictionary(aff: Uint8Array, dic: Uint8Array): ReadDictionary {
  const encoding = /^SET[ \t]+(\S+)/mu.exec(latin(aff))?.[1] ?? 'ISO8859-1';
  const decoder = decoderFor(encoding);
  const affixes = decoder.decode(aff);
  const words = decoder.decode(dic);
  const isUtf8 = decoder.encoding === 'utf-8';
  const breaks = /^BREAK[ \t]/mu.test(affixes) ? [] : ['BREAK 0'];
  // Flags were single bytes; some of these are two now.
  const flags = isUtf8 || /^FLAG[ \t]/mu.test(affixes) ? [] : ['FLAG UTF-8'];
  const plain = affixes.replace(/^\uFEFF/u, '').replace(/^SET[ \t]+\S+[^\S\n]*\n/mu, '');
  const lines = ['SET UTF-8', ...flags, ...breaks, plain];
  return {
    aff: new TextEncoder().encode(lines.join('\n')),
    dic: isUtf8 ? dic : new TextEncoder().encode(words),
    conversions: Array.from(
      affixes.matchAll(/^ICONV[ \t]+(\S+)[ \t]+(\S+)/gmu),
      ([, from = '', to = '']) => [from, to] as const,
    ),
    capitals: new Set(words.match(/^\p{Lu}[\p{Lu}\d]+(?=\s|\/|$)/gmu)),
  };
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Throws one sentence for an encoding that nobody here reads. */
function decoderFor(encoding: string) {
  const label = encoding.replace(/^microsoft-cp/iu, 'windows-').replace(/^ISO-?8859/iu, 'iso-8859');
  try {
    return new TextDecoder(label);
  } catch {
    throw new Error(`its encoding "${encoding}" is not known; save it in UTF-8`);
  }
}
