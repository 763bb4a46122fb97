import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDate } from '@/domain/time/calendar';
import type { PublishOptions } from '../publish';

export const USAGE = `Cara pakai:
  npm run publish-data -- <buku kerja.xlsx | folder CSV> … <hasil>   terbitkan; satu masukan per kabupaten
  npm run publish-data -- --template <berkas.xlsx>                   tulis buku kerja kosong dengan petunjuk

  --minimal                     bersama --template: hanya sheet untuk halaman pertama
  --boundaries <berkas.geojson> batas wilayah yang ikut diterbitkan (boleh diulang)
  --without-map                 terbit tanpa batas yang sudah terbit sebelumnya
  --numbers id|en               cara teks menulis angka: 1.234,5 (id) atau 1,234.5 (en); tanpa ini "1.234" ditolak
  --today YYYY-MM-DD            hari penerbitan; tanpa ini hari di komputer ini
  --dry-run                     periksa semuanya, tidak menulis apa pun
  --allow-rewrite               baris yang sudah terbit boleh berubah atau hilang; tanpa ini ditolak
  --json                        laporan sebagai JSON
  --help                        tampilkan petunjuk ini`;

export type Command =
  | { does: 'help' }
  | { does: 'template'; path: string; isMinimal: boolean }
  | { does: 'publish'; asJson: boolean; options: Omit<PublishOptions, 'progress'> };

/** The command was not understood; the message says which part. */
export class Misunderstood extends Error {}

/** What the words of the command line ask for. */
export function commandOf(words: string[], today: string): Command {
  const { values, positionals } = parsed(words);
  if (values.help) return { does: 'help' };
  if (values.template !== undefined && !/\.xlsx$/i.test(values.template))
    throw new Misunderstood(
      `--template menulis buku kerja .xlsx: sebutkan nama berakhiran .xlsx, misalnya ${values.template}.xlsx.`,
    );
  if (values.template !== undefined)
    return { does: 'template', path: values.template, isMinimal: values.minimal ?? false };
  return publishOf(values, positionals, today);
}

type Words = ReturnType<typeof parsed>;

function publishOf(
  values: Words['values'],
  positionals: Words['positionals'],
  today: string,
): Command {
  const inputs = positionals.slice(0, -1);
  const out = positionals.at(-1);
  if (out === undefined || inputs.length === 0)
    throw new Misunderstood('Sebutkan buku kerja atau folder yang dibaca, lalu folder hasilnya.');
  for (const path of [...inputs, ...(values.boundaries ?? [])]) {
    if (!existsSync(path)) throw new Misunderstood(`${path} tidak ada.`);
  }
  return {
    does: 'publish',
    asJson: values.json ?? false,
    options: {
      inputs,
      out,
      boundaries: values.boundaries ?? [],
      isWithoutMap: values['without-map'] ?? false,
      today: dayIn(values.today ?? today),
      numbers: styleIn(values.numbers),
      isTrial: values['dry-run'] ?? false,
      allowRewrite: values['allow-rewrite'] ?? false,
    },
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        template: { type: 'string' },
        minimal: { type: 'boolean' },
        boundaries: { type: 'string', multiple: true },
        'without-map': { type: 'boolean' },
        numbers: { type: 'string' },
        today: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'allow-rewrite': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Misunderstood(sayMisuse(error));
  }
}

/** Node names the option, in English. */
function sayMisuse(error: unknown): string {
  const says = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]+)/.exec(says)?.[1];
  return option === undefined
    ? 'Perintah ini tidak dapat dipahami.'
    : `${option} tidak dikenal, atau isinya tidak ada.`;
}

function dayIn(text: string): string {
  if (isIsoDate(text)) return text;
  throw new Misunderstood(`--today berisi hari seperti 2026-01-31, bukan ${text}.`);
}

function styleIn(text: string | undefined): 'id' | 'en' | 'unknown' {
  if (text === undefined) return 'unknown';
  if (text === 'id' || text === 'en') return text;
  throw new Misunderstood(`--numbers berisi id atau en, bukan ${text}.`);
}
