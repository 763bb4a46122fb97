import type { WorkbookParts } from './openWorkbook';
import { attribute, unescaped, xmlOf } from './xmlText';

export type SheetPart = { path: string; name: string; isHidden: boolean };

/** The sheets of a workbook with the part that each is in. */
export function workbookSheets(parts: WorkbookParts): SheetPart[] {
  const targets = new Map(
    [...xmlOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(
      ([tag]) => [
        attribute(tag, 'Id'),
        attribute(tag, 'Target')?.replace(/^(\/?xl\/|\.\/)?/, 'xl/'),
      ],
    ),
  );
  const sheets = xmlOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g);
  return [...sheets].flatMap(([tag]) => {
    const path = targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1]);
    const name = attribute(tag, 'name');
    const isHidden = /^(?:veryHidden|hidden)$/.test(attribute(tag, 'state') ?? '');
    return path === undefined || name === undefined
      ? []
      : [{ path, name: unescaped(name), isHidden }];
  });
}
