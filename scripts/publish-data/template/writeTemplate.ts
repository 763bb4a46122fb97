import { writeFile } from 'node:fs/promises';
import { templateBook } from './templateBook';

/** Writes an empty workbook with its guide; a file that is there is never overwritten. */
export const writeTemplate = (path: string, isMinimal = false): Promise<void> =>
  writeFile(path, templateBook(isMinimal), { flag: 'wx' });
