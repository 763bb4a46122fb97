/** Numbers of the cell formats in the order in which `STYLES` lists them. */
export const STYLE = { plain: 0, optional: 1, required: 2, text: 3, date: 4, wrapped: 5, title: 6 };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`;
const HEAD = 'fontId="1" applyFont="1" applyFill="1" applyAlignment="1"';

/** Headings by need, texts that stay texts (format 49, `@`), days as dd/mm/yyyy, and wrapped explanations. */
export const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="14"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${solid('FFE7E6E6')}${solid('FFFFD966')}</fills>` +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/>' +
  `<xf fillId="2" ${HEAD}><alignment vertical="top" wrapText="1"/></xf>` +
  `<xf fillId="3" ${HEAD}><alignment vertical="top" wrapText="1"/></xf>` +
  '<xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>' +
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf fontId="2" applyFont="1"/></cellXfs></styleSheet>';
