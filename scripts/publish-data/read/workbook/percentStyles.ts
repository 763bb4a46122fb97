import { attribute, unescaped } from './xmlText';

/** Formats 9 and 10 of every workbook are 0 % and 0.00 %. */
const BUILT_IN = new Set([9, 10]);

/** Numbers of the cell formats that show a number times hundred with a percent sign. */
export function percentStyles(xml: string): ReadonlySet<string> {
  const own = [...xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].flatMap(([tag]) =>
    isPercent(unescaped(attribute(tag, 'formatCode') ?? ''))
      ? [Number(attribute(tag, 'numFmtId'))]
      : [],
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

/**
 * Only a bare percent sign multiplies: in quotes, after \, _ or *, or in brackets it is a text beside the number.
 */
export const isPercent = (format: string): boolean =>
  format.replace(/"[^"]*"?|[\\_*][\s\S]|\[[^\]]*\]/g, '').includes('%');
