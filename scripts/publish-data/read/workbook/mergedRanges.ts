import type { MergedRange } from '../rawSheet';
import { attribute } from './xmlText';

const RANGE = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/;

/** The joined cells of a sheet; they are named behind its rows. */
export function mergedRanges(xml: Uint8Array): MergedRange[] {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  const tail = bytes.subarray(Math.max(0, bytes.lastIndexOf('sheetData'))).toString('utf8');
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/g)].flatMap(([tag]) => {
    const ref = attribute(tag, 'ref') ?? '';
    const [, left, top, right, bottom] = RANGE.exec(ref) ?? [];
    if (left === undefined || right === undefined) return [];
    return [
      {
        ref,
        top: Number(top) - 1,
        bottom: Number(bottom) - 1,
        left: columnIndex(left),
        right: columnIndex(right),
      },
    ];
  });
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
