import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { CannotCheck } from '../source/exchange';
import type { HttpOptions } from '../source/httpSource';
import { demandTrusted } from '../source/trusted';
import { isWeb, textAt, withoutSlash } from './address';
import type { Site } from './site';

const apiSchema = v.object({ catalog: v.string(), assessment: v.string() });
const configSchema = v.object({
  regencies: v.array(v.object({ code: v.string(), api: v.optional(apiSchema) })),
  api: apiSchema,
});

async function readConfig(address: string, options: HttpOptions): Promise<unknown> {
  const text = isWeb(address)
    ? await textAt(address, options)
    : await readFile(address, 'utf8').catch(() => {
        throw new CannotCheck(`There is no file ${address}.`);
      });
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotCheck(`${address} is not JSON. Give the address of config.json itself.`);
  }
}

/** An address of a config beside it: `/api/…` counts from its host, or from its folder. */
function besideConfig(config: string, address: string): string {
  if (isWeb(address)) return withoutSlash(address);
  if (isWeb(config)) return withoutSlash(new URL(address, config).href);
  return join(dirname(resolve(config)), address);
}

export async function sitesOfConfig(address: string, options: HttpOptions): Promise<Site[]> {
  const config = v.safeParse(configSchema, await readConfig(address, options));
  if (!config.success)
    throw new CannotCheck(
      `${address} has no complete "api" and "regencies". npm run check-config says what is wrong with it.`,
    );
  const { api, regencies } = config.output;
  const siteOf = (own: typeof api, codes: string[]): Site => {
    const catalog = besideConfig(address, own.catalog);
    return {
      bases: { catalog, assessment: besideConfig(address, own.assessment) },
      isHttp: isWeb(catalog),
      regencies: codes,
    };
  };
  const named = [api, ...regencies.flatMap((regency) => regency.api ?? [])]
    .flatMap((own) => [own.catalog, own.assessment])
    .map((base) => besideConfig(address, base));
  demandTrusted(named.filter(isWeb), options.headers, options.trusted);
  const shared = regencies.flatMap((regency) => (regency.api === undefined ? [regency.code] : []));
  return [
    ...(shared.length === 0 ? [] : [siteOf(api, shared)]),
    ...regencies.flatMap((regency) =>
      regency.api === undefined ? [] : [siteOf(regency.api, [regency.code])],
    ),
  ];
}
