/** A short key for a text: 64 bits of FNV-1a over UTF-16 units, and the length. Not for security. */
export function textHash(text: string): string {
  let one = 0x81_1c_9d_c5;
  let other = 0x9e_37_79_b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01_00_01_93);
    other = Math.imul(other ^ unit, 0x85_eb_ca_6b) ^ (other >>> 15);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}.${text.length.toString(36)}`;
}
