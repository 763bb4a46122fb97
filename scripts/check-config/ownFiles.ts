import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where the web server of the guide serves `/etc/dasbor/public`. */
const PLACE = '/lokal/';
const PATIENCE_MS = 10_000;

const filesSchema = v.object({
  regencies: v.array(
    v.object({
      emblem: v.optional(v.string()),
      boundaries: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

/** The files of the regencies that a configuration names, by their fields. */
function filesOf(text: string): { field: string; address: string; isPicture: boolean }[] {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), filesSchema), text);
  if (!success) return [];
  return output.regencies.flatMap(({ emblem, boundaries = {} }, index) => [
    ...(emblem === undefined
      ? []
      : [{ field: `regencies[${index}].emblem`, address: emblem, isPicture: true }]),
    ...Object.entries(boundaries).map(([level, address]) => ({
      field: `regencies[${index}].boundaries.${level}`,
      address,
      isPicture: false,
    })),
  ]);
}

/** Why a file does not load from a web server; `null` where it does. */
async function faultAt(url: string, isPicture: boolean): Promise<string | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const type = answer.headers.get('content-type') ?? 'no type';
    await answer.body?.cancel();
    if (!answer.ok) return `${url} answers ${answer.status}`;
    return isPicture && !type.startsWith('image/') ? `${url} is ${type}, no picture` : null;
  } catch {
    return `${url} does not answer`;
  }
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() === true;

type Look = {
  /** Address of the configuration: files are asked for from there. */
  url?: string | undefined;
  /** The folder that the web server serves as `/lokal/`. */
  folder?: string | undefined;
};

/** Emblems and boundaries that are named and do not load, in words. Without an address or a folder none are looked for. */
export async function filesThatFail(text: string, { url, folder }: Look): Promise<string[]> {
  const faults = await Promise.all(
    filesOf(text).map(async ({ field, address, isPicture }) => {
      const tell = (fault: string) => `${field}: ${JSON.stringify(address)} – ${fault}`;
      if (url !== undefined) {
        const fault = await faultAt(new URL(address, url).href, isPicture);
        return fault === null ? null : tell(`tidak dapat dimuat · does not load: ${fault}`);
      }
      if (folder === undefined || !address.startsWith(PLACE)) return null;
      const path = join(folder, address.slice(PLACE.length));
      return (await isFile(path)) ? null : tell(`tidak ada berkas · there is no file ${path}`);
    }),
  );
  return faults.filter((fault) => fault !== null);
}
