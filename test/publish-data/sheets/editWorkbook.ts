import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TableName } from '../../../scripts/publish-data/tables/names';
import { TABLE_NAMES } from '../../../scripts/publish-data/tables/tables';
import type { WorldSheets } from './sheetRows';

/** The part of a workbook that a sheet was written into. */
export const sheetPart = (sheets: WorldSheets, name: TableName): string => {
  const filled = TABLE_NAMES.filter((known) => (sheets[known]?.length ?? 0) > 1);
  return `xl/worksheets/sheet${filled.indexOf(name) + 1}.xml`;
};

/** Changes the XML of one part, as no writer of ours does it. */
export async function editPart(
  path: string,
  part: string,
  edit: (xml: string) => string,
): Promise<void> {
  const files = unzipSync(await readFile(path));
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`Nothing changed in ${part}`);
  await writeFile(path, zipSync({ ...files, [part]: strToU8(after) }));
}

/** Puts a cell of this XML in the place of the one that is there, or into its row. */
export const withXmlCell =
  (address: string, cell: string) =>
  (xml: string): string => {
    const known = new RegExp(`<c r="${address}"[^>]*>.*?</c>`);
    if (known.test(xml)) return xml.replace(known, cell);
    const column = address.replace(/\d/g, '');
    const row = address.replace(/\D/g, '');
    const [start = ''] = new RegExp(`<row r="${row}">.*?</row>`).exec(xml) ?? [];
    const next = [...start.matchAll(/<c r="([A-Z]+)\d+"/g)].find(
      ([, letters = '']) => letters.length > column.length || letters > column,
    );
    const at = next?.index ?? start.length - '</row>'.length;
    return xml.replace(start, start.slice(0, at) + cell + start.slice(at));
  };
