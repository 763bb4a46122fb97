import qrcode from 'qrcode-generator';

/** Modules that stay blank around the code; readers need them (ISO/IEC 18004). */
const QUIET = 4;

/**
 * An address as a QR code, a picture in an address itself. Error correction M bears a fold or a
 * stamp on about 15 % of it. `size`: with unit, "18mm".
 */
export const qrImage = (text: string, size: string): string =>
  `data:image/svg+xml,${encodeURIComponent(qrSvg(text, size))}`;

/** Black on white in every theme and on every printer: shapes, no backgrounds. */
export function qrSvg(text: string, size: string): string {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const edge = count + 2 * QUIET;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"` +
    ` viewBox="0 0 ${edge} ${edge}" shape-rendering="crispEdges">` +
    `<path fill="white" d="M0 0h${edge}v${edge}h-${edge}z"/><path d="${runs(code, count)}"/></svg>`
  );
}

type Modules = { isDark: (row: number, column: number) => boolean };

/** Neighbours in a row are one shape: fewer shapes, and no hair between them on paper. */
function runs(code: Modules, count: number): string {
  const path: string[] = [];
  for (let row = 0; row < count; row += 1) {
    let column = 0;
    while (column < count) {
      const from = column;
      while (column < count && code.isDark(row, column)) column += 1;
      if (column > from)
        path.push(`M${from + QUIET} ${row + QUIET}h${column - from}v1h-${column - from}z`);
      column += 1;
    }
  }
  return path.join('');
}
