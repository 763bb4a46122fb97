import { ContractError } from '../http/errors';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { type Config, configSchema } from './configSchema';

/** Reads `config.json`; throws an error that names the field at fault. */
export async function loadConfig(url: string): Promise<Config> {
  const config = unwrap(
    parsePart(url, configSchema, await getJson(url, new AbortController().signal), (c) => c),
  );
  if (config.regencies.some(({ code }) => code === config.defaultRegency)) return config;
  throw new ContractError(url, [
    {
      path: 'defaultRegency',
      expected: `one of ${config.regencies.map(({ code }) => code).join(', ')}`,
      received: config.defaultRegency,
    },
  ]);
}
