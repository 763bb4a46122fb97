import { inflateSync } from 'node:zlib';

/** Pixels of an 8-bit RGB picture, three bytes each, row by row. */
export type Pixels = { width: number; height: number; bytes: Buffer };

const CHANNELS = 3;

/** Reads a PNG as the browser writes it: 8-bit RGB, not interlaced. */
export function readPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 2) throw new Error('Expected an 8-bit RGB picture');
  const rows = inflateSync(Buffer.concat(chunksOf(png, 'IDAT')));
  return { width, height, bytes: unfilter(rows, width * CHANNELS, height) };
}

function chunksOf(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === wanted) found.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

/** Each row starts with the filter that its bytes went through. */
function unfilter(rows: Buffer, stride: number, height: number): Buffer {
  const bytes = Buffer.alloc(stride * height);
  const byteAt = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (bytes[row * stride + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    for (let column = 0; column < stride; column += 1) {
      const left = byteAt(row, column - CHANNELS);
      const above = byteAt(row - 1, column);
      const corner = byteAt(row - 1, column - CHANNELS);
      const guess = prediction(rows[start] ?? 0, left, above, corner);
      bytes[row * stride + column] = (rows[start + 1 + column] ?? 0) + guess;
    }
  }
  return bytes;
}

function prediction(filter: number, left: number, above: number, corner: number): number {
  const guesses = [0, left, above, (left + above) >> 1];
  return guesses[filter] ?? paeth(left, above, corner);
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((byte) => Math.abs(estimate - byte));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
