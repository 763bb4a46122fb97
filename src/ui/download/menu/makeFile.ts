import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '../../data-table/DataTable';
import type { DownloadOrigin } from '../DownloadOrigin';
import type { Downloadable } from '../downloadable';
import { csvText } from '../file/csvText';
import { type FileFacts, factLines, fileFacts } from '../file/fileFacts';
import { fileGrid } from '../file/fileGrid';
import { type FileFormat, fileName } from '../file/fileName';
import { geoJsonText } from '../file/geoJsonText';

type MadeFile = { content: Blob; name: string };

/** Makes a file of what is shown now; libraries and pictures are fetched when first asked for. */
export async function makeFile(
  format: FileFormat,
  shown: Downloadable,
  origin: DownloadOrigin,
  i18n: I18n,
): Promise<MadeFile> {
  // Before anything is waited for: the reader may be on another page by then.
  const address = window.location.href;
  const table = await shown.table();
  const facts = fileFacts(shown, table, origin, address);
  const name = fileName(facts, table.name ?? table.caption, format);
  return { content: await contentOf(format, { shown, table, facts, i18n }), name };
}

type Request = { shown: Downloadable; table: DataTableModel; facts: FileFacts; i18n: I18n };

async function contentOf(format: FileFormat, request: Request): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([csvOf(request)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx':
      return bookOf(request);
    case 'svg':
      return new Blob([await pictureOf(request)], { type: 'image/svg+xml' });
    case 'png': {
      const { pngOf } = await import('../picture/pngOf');
      return pngOf(await pictureOf(request));
    }
    case 'geojson':
      return new Blob([await areasOf(request)], { type: 'application/geo+json' });
  }
}

const gridOf = ({ table, i18n: { t } }: Request) => {
  const { header, rows } = fileGrid(table, {
    reasons: t('download.reasons'),
    written: (column) => t('download.written', { column }),
  });
  return [header, ...rows];
};

/** Head and figures first, so that a filter or a script finds them; what the file is stands below. */
const csvOf = (request: Request): string =>
  csvText([...gridOf(request), [], ...factLines(request.facts, request.i18n)]);

async function bookOf(request: Request): Promise<Blob> {
  const { facts, table, i18n } = request;
  const { XLSX_TYPE, xlsxBook } = await import('../file/xlsxBook');
  const book = xlsxBook([
    { name: table.name ?? i18n.t('download.data'), rows: gridOf(request) },
    { name: i18n.t('download.about'), rows: factLines(facts, i18n) },
  ]);
  return new Blob([book], { type: XLSX_TYPE });
}

async function pictureOf({ shown, facts, i18n }: Request): Promise<string> {
  const element = shown.drawing?.current;
  if (!element) throw new Error('The drawing is not on the screen');
  const { pictureSvg } = await import('../picture/pictureSvg');
  return pictureSvg(element, facts, i18n);
}

async function areasOf({ shown, facts }: Request): Promise<string> {
  if (shown.geojson === undefined) throw new Error('This is not a map');
  return geoJsonText(await shown.geojson(), facts);
}
