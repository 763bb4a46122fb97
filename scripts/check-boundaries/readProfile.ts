import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { CannotCheck } from '../check-api/read/source/exchange';
import { isWeb, textAt } from '../check-api/read/target/address';
import type { KnownDistrict } from './boundaryFile';

const profileSchema = v.object({
  regency: v.object({ code: v.string() }),
  districts: v.array(v.object({ code: v.string(), name: v.string() })),
});

/** Districts of a profile, from an API or a file. */
export async function readProfile(
  address: string,
): Promise<{ regency: string; districts: KnownDistrict[] }> {
  const text = isWeb(address)
    ? await textAt(address, { timeoutMs: 30_000, headers: {}, trusted: new Set() })
    : await readFile(address, 'utf8').catch(() => {
        throw new CannotCheck(`There is no file ${address}.`);
      });
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), profileSchema), text);
  if (!result.success)
    throw new CannotCheck(
      `${address} is no profile: give /regencies/{regency}.json of the catalog.`,
    );
  return { regency: result.output.regency.code, districts: result.output.districts };
}
