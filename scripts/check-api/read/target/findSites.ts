import { stat } from 'node:fs/promises';
import { CannotCheck } from '../source/exchange';
import type { HttpOptions } from '../source/httpSource';
import { isWeb, withoutSlash } from './address';
import { configAt } from './atRoot';
import type { Site } from './site';
import { siteAt } from './siteAt';
import { sitesOfConfig } from './sitesOfConfig';

/** What the arguments of the command lead to. */
export async function findSites(
  address: string | undefined,
  { catalog, assessment }: { catalog?: string | undefined; assessment?: string | undefined },
  options: HttpOptions,
): Promise<Site[]> {
  if (catalog !== undefined && assessment !== undefined)
    return [
      {
        bases: { catalog: withoutSlash(catalog), assessment: withoutSlash(assessment) },
        isHttp: isWeb(catalog),
      },
    ];
  if (address === undefined)
    throw new CannotCheck(
      'Which API? Give an address, a folder, a config.json, or --catalog and --assessment.',
    );
  if (/\.json$/.test(address)) return sitesOfConfig(address, options);
  if (!isWeb(address) && !(await stat(address).catch(() => null))?.isDirectory())
    throw new CannotCheck(
      `There is no folder ${address}. A web address begins with http:// or https://.`,
    );
  const isWhole = isWeb(address) && catalog === undefined && assessment === undefined;
  const config = isWhole ? await configAt(withoutSlash(address), options) : null;
  if (config !== null) return sitesOfConfig(config, options);
  const { bases, isHttp } = await siteAt(address, options);
  return [
    {
      bases: { catalog: catalog ?? bases.catalog, assessment: assessment ?? bases.assessment },
      isHttp,
    },
  ];
}
