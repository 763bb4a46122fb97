import { unzipSync } from 'fflate';

/** Formats 9 and 10 of every workbook are 0 % and 0.00 %. */
const BUILT_IN = new Set([9, 10]);
const DECODER = new TextDecoder();
/** A sheet of half a million rows is longer than the longest text of JavaScript. */
const CHUNK = 32 * 1024 * 1024;

/**
 * Cells shown in percent, by sheet: the file keeps 27,4 % as 0.274, and the reader of workbooks gives
 * the number without its format.
 */
export function percentCellsOf(workbook: Uint8Array): Map<string, Set<string>> {
  const parts = unzipSync(workbook, {
    filter: ({ name }) => /^xl\/(styles|workbook|_rels\/workbook)\.xml/.test(name),
  });
  const text = (name: string): string => DECODER.decode(parts[name] ?? new Uint8Array());
  const styles = percentStyles(text('xl/styles.xml'));
  if (styles.size === 0) return new Map();
  const sheets = sheetFiles(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  const bodies = unzipSync(workbook, { filter: ({ name }) => sheets.has(name) });
  return new Map(
    [...sheets].map(([name, sheet]) => [
      sheet,
      cellsWith(styles, bodies[name] ?? new Uint8Array()),
    ]),
  );
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Numbers of the cell formats that show a percent sign. */
function percentStyles(xml: string): Set<string> {
  const own = [...xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].flatMap(([tag]) =>
    attribute(tag, 'formatCode')?.includes('%') ? [Number(attribute(tag, 'numFmtId'))] : [],
  );
  const formats = new Set([...BUILT_IN, ...own]);
  const cells = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  const records = [...cells.matchAll(/<(?:\w+:)?xf[\s/>][^>]*/g)];
  return new Set(
    records.flatMap(([tag], at) =>
      formats.has(Number(attribute(tag, 'numFmtId') ?? '0')) ? [String(at)] : [],
    ),
  );
}

/** File of each sheet to its name. */
function sheetFiles(workbook: string, relations: string): Map<string, string> {
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')?.replace(/^(\/xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  return new Map(
    sheets.flatMap(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id'));
      const name = attribute(tag, 'name');
      return target === undefined || name === undefined ? [] : [[target, unescaped(name)]];
    }),
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function cellsWith(styles: ReadonlySet<string>, xml: Uint8Array): Set<string> {
  const cells = new Set<string>();
  let rest = '';
  for (let from = 0; from < xml.length; from += CHUNK) {
    const text = rest + DECODER.decode(xml.subarray(from, from + CHUNK), { stream: true });
    const end = text.lastIndexOf('<');
    for (const [tag] of text.slice(0, end).matchAll(/<(?:\w+:)?c\s[^>]*/g)) {
      if (styles.has(attribute(tag, 's') ?? '')) cells.add(attribute(tag, 'r') ?? '');
    }
    rest = text.slice(end);
  }
  DECODER.decode();
  return cells;
}
