import { writeFile } from 'node:fs/promises';
import { xlsxBook } from '@/ui/download/file/xlsxBook';
import { templateSheets } from './templateSheets';

/** Writes an empty workbook with its guide; a file that is there is never overwritten. */
export const writeTemplate = (path: string): Promise<void> =>
  writeFile(path, xlsxBook(templateSheets()), { flag: 'wx' });
