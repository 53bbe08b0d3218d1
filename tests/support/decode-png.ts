import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel, from the top left. */
  readonly pixels: Uint8Array;
}

/** Reads the PNGs that browsers take: 8 bits a channel, RGB or RGBA, not interlaced. */
export function decodePng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, interlace] = [png[24], png[25], png[28]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlace !== 0)
    throw new Error(`Not a PNG as browsers make them: depth ${depth}, kind ${kind}`);
  const channels = kind === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(dataChunks(png)));
  const stride = width * channels;
  const pixels = new Uint8Array(width * height * 4).fill(255);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const line = unfilter(
      raw[start] ?? 0,
      raw.subarray(start + 1, start + 1 + stride),
      above,
      channels,
    );
    for (let x = 0; x < width; x += 1)
      pixels.set(line.subarray(x * channels, (x + 1) * channels), (y * width + x) * 4);
    above = line;
  }
  return { width, height, pixels };
}

function dataChunks(png: Buffer): Buffer[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** Each line is stored as differences to its left, above and above-left neighbours. */
function unfilter(
  filter: number,
  stored: Uint8Array,
  above: Uint8Array,
  channels: number,
): Uint8Array<ArrayBuffer> {
  const line = new Uint8Array(stored.length);
  for (const [i, value] of stored.entries()) {
    const left = line[i - channels] ?? 0;
    const up = above[i] ?? 0;
    const corner = above[i - channels] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    line[i] = value + guess;
  }
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp] = [Math.abs(guess - left), Math.abs(guess - up)];
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
