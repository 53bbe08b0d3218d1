/**
 * Reads a word list of wordfreq (its "cB" format, MessagePack): a header, then one list of words for
 * each centibel below a probability of 1. Only what these files use of MessagePack is understood.
 */
export function readBins(bytes: Buffer): readonly (readonly string[])[] {
  let at = 0;
  const size = (width: 1 | 2 | 4): number => {
    at += width;
    return bytes.readUIntBE(at - width, width);
  };
  const text = (length: number): string => {
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const list = (length: number): unknown[] => Array.from({ length }, () => value());
  const map = (length: number): unknown =>
    Object.fromEntries(Array.from({ length }, () => [String(value()), value()]));
  const value = (): unknown => {
    const type = size(1);
    if (type < 0x80) return type;
    if (type < 0x90) return map(type & 0x0f);
    if (type < 0xa0) return list(type & 0x0f);
    if (type < 0xc0) return text(type & 0x1f);
    switch (type) {
      case 0xd9:
        return text(size(1));
      case 0xda:
        return text(size(2));
      case 0xdc:
        return list(size(2));
      case 0xdd:
        return list(size(4));
      default:
        throw new Error(`MessagePack type ${type} was not expected here.`);
    }
  };
  const all = value();
  const [header, ...bins] = Array.isArray(all) ? (all as unknown[]) : [];
  if (JSON.stringify(header) !== '{"format":"cB","version":1}') {
    throw new Error(
      `A list in wordfreq's format "cB" was expected, not ${JSON.stringify(header)}.`,
    );
  }
  return bins.map((bin) => (Array.isArray(bin) ? bin.map(String) : []));
}
