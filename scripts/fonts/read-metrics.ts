export type FontMetrics = {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** Advance width in font units. */
  advanceOf: (character: string) => number;
};

/** Reads what a browser uses to lay out a line, straight from a TrueType file's tables. */
export function readMetrics(font: Buffer): FontMetrics {
  const hhea = tableOf(font, 'hhea');
  const hmtx = tableOf(font, 'hmtx');
  const glyphOf = readCharacterMap(tableOf(font, 'cmap'));
  const longMetrics = hhea.readUInt16BE(34);
  return {
    unitsPerEm: tableOf(font, 'head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    advanceOf: (character) => {
      const glyph = Math.min(glyphOf(character.charCodeAt(0)), longMetrics - 1);
      return hmtx.readUInt16BE(glyph * 4);
    },
  };
}

function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = font.readUInt32BE(entry + 8);
    return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Format 4, the one every font for the web carries. */
function readCharacterMap(cmap: Buffer): (code: number) => number {
  const subtable = cmap.subarray(format4OffsetIn(cmap));
  const segments = subtable.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const rangeOffsets = deltas + segments * 2;
  return (code) => {
    for (let segment = 0; segment < segments * 2; segment += 2) {
      if (code > subtable.readUInt16BE(ends + segment)) continue;
      const start = subtable.readUInt16BE(starts + segment);
      if (code < start) return 0;
      const delta = subtable.readUInt16BE(deltas + segment);
      const at = rangeOffsets + segment;
      const rangeOffset = subtable.readUInt16BE(at);
      if (rangeOffset === 0) return (code + delta) % 0x10000;
      const glyph = subtable.readUInt16BE(at + rangeOffset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
    }
    return 0;
  };
}

function format4OffsetIn(cmap: Buffer): number {
  for (let entry = 4; entry < 4 + cmap.readUInt16BE(2) * 8; entry += 8) {
    const offset = cmap.readUInt32BE(entry + 4);
    if (cmap.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error('The font has no character map of format 4');
}
