import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { ApiName } from '@/api/contract/resources';
import { CannotCheck, redirectOf } from '../source/exchange';
import { ask, type HttpOptions } from '../source/httpSource';
import { demandTrusted } from '../source/trusted';
import { configAt, pageAdvice } from './atRoot';

/** Where both APIs of some regencies are. */
export type Site = {
  bases: Readonly<Record<ApiName, string>>;
  isHttp: boolean;
  /** Only these; all that the API lists when absent. */
  regencies?: readonly string[];
};

export const isWeb = (address: string): boolean => /^https?:\/\//.test(address);
const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

const apiSchema = v.object({ catalog: v.string(), assessment: v.string() });
const configSchema = v.object({
  regencies: v.array(v.object({ code: v.string(), api: v.optional(apiSchema) })),
  api: apiSchema,
});

/** The text at an address; one that leads elsewhere is not followed. */
export async function textAt(address: string, options: HttpOptions): Promise<string> {
  const answer = await ask(address, options);
  const location = redirectOf(answer);
  if (location === null) return answer.text;
  throw new CannotCheck(`${address} redirects to ${location}. Give the address that answers.`);
}

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

async function sitesOfConfig(address: string, options: HttpOptions): Promise<Site[]> {
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

/** Where the catalog may be, seen from the address that was given, and the assessment API beside it. */
const PLACES: readonly Record<ApiName, string>[] = [
  { catalog: '', assessment: '' },
  { catalog: '/catalog/v1', assessment: '/assessment/v1' },
  { catalog: '/catalog', assessment: '/assessment' },
  { catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' },
  { catalog: '/api/catalog', assessment: '/api/assessment' },
];

const LIST = 'regencies.json';
const hasList = (text: string): boolean => /^\s*\{/.test(text) && text.includes('"regencies"');

async function isCatalog(base: string, options: HttpOptions, leads: string[]): Promise<boolean> {
  if (!isWeb(base)) return hasList(await readFile(join(base, LIST), 'utf8').catch(() => ''));
  const answer = await ask(`${base}/${LIST}`, options);
  const { status, text } = answer;
  const location = redirectOf(answer);
  if (location !== null) leads.push(`${base}/${LIST} redirects to ${location}`);
  // Whoever asks for a token is there; that it is missing is said when reading begins.
  return hasList(text) || status === 401 || status === 403;
}

async function siteAt(address: string, options: HttpOptions): Promise<Site> {
  const root = withoutSlash(address);
  /** Addresses that lead elsewhere: perhaps http to https. */
  const leads: string[] = [];
  for (const { catalog, assessment } of PLACES) {
    const base = root + catalog;
    if (!(await isCatalog(base, options, leads))) continue;
    // Given the catalog itself, the other API is its sibling, or the same tree.
    const sibling = base.replace(/catalog(?!.*catalog)/, 'assessment');
    const bases = { catalog: base, assessment: catalog === '' ? sibling : root + assessment };
    return { bases, isHttp: isWeb(root) };
  }
  const page = pageAdvice(root);
  const tried = PLACES.map(({ catalog }) => `${root}${catalog}/regencies.json`).join('\n  ');
  throw new CannotCheck(
    `No catalog at ${root}. Looked for JSON with "regencies" at\n  ${tried}\n${leads.map((lead) => `${lead}; it was not followed.\n`).join('')}${page}Give the base address of the catalog, or --catalog and --assessment.`,
  );
}

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
