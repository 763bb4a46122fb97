import { extname } from 'node:path';
import type { Problem } from '../../report/problem';

const SAVE_AS = 'Buka di Excel atau LibreOffice, lalu simpan sebagai "Excel Workbook (.xlsx)"';
const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** What a file is that was given as a workbook and is none, by its first bytes; `null` for XLSX. */
export function otherFormat(file: string, bytes: Uint8Array): Problem | null {
  if (startsWith(bytes, [0x50, 0x4b]))
    return extname(file).toLowerCase() === '.ods'
      ? {
          file,
          reason: 'ini lembar kerja OpenDocument (.ods), bukan buku kerja .xlsx',
          fix: `${SAVE_AS}.`,
        }
      : null;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return {
      file,
      reason: 'ini buku kerja format lama (.xls) atau buku kerja dengan kata sandi',
      fix: `${SAVE_AS} tanpa kata sandi.`,
    };
  if (extname(file).toLowerCase() === '.csv')
    return {
      file,
      reason: 'ini satu berkas CSV, bukan buku kerja',
      fix: 'Sebutkan foldernya, bukan berkasnya: setiap sheet satu berkas CSV di dalam satu folder, misalnya Angka.csv.',
    };
  return {
    file,
    reason: bytes.length === 0 ? 'berkas ini kosong' : 'ini bukan buku kerja .xlsx',
    fix: `${SAVE_AS} tanpa kata sandi.`,
  };
}
