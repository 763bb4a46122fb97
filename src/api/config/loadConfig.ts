import { type OwnRules, USUAL_RULES } from '@/domain/rules/ownRules';
import type { ApiBase } from '../apiBase';
import { readAhead } from '../early/readAhead';
import { ContractError } from '../http/errors';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { type ConfiguredRegency, configSchema } from './configSchema';

/** What the app was started with: `config.json`, with the usual for what it leaves out. */
export type Config = {
  defaultRegency: string;
  regencies: readonly ConfiguredRegency[];
  api: ApiBase;
  refreshMinutes: number;
  languages: readonly ('id' | 'en')[];
  /** The thresholds of the dashboard's own rules. */
  rules: OwnRules;
  /** As it was written; the map reads it when a reader looks closer. */
  basemap?: unknown;
  /** As it was written; `applyColours` reads it. */
  colours?: unknown;
  /** As it was written; `openSignIn` reads it, and nothing of signing in is loaded without it. */
  signIn?: unknown;
};

export const configUrl = (): string => `${import.meta.env.BASE_URL}config.json`;

/** Configurations by address; rejects where the app cannot start with one. */
export const configs = readAhead(async (url, signal): Promise<Config> => {
  const body = await getJson(url, signal);
  const { api, rules, ...config } = unwrap(parsePart(url, configSchema, body, (whole) => whole));
  const { regencies, defaultRegency } = config;
  if (!regencies.some(({ code }) => code === defaultRegency))
    throw new ContractError(url, [
      { path: 'defaultRegency', expected: 'a configured regency', received: defaultRegency },
    ]);
  const base = {
    ...api,
    of: byCode(regencies, (one) => one.api),
    boundaries: byCode(regencies, (one) => one.boundaries),
  };
  return { ...config, api: base, rules: await rulesOf(url, rules) };
});

/** Reads `config.json`; throws where the app cannot start with it. */
export const loadConfig = (url: string): Promise<Config> =>
  configs.read(url, new AbortController().signal);

const byCode = <T>(
  regencies: readonly ConfiguredRegency[],
  member: (regency: ConfiguredRegency) => T | undefined,
): Record<string, T> =>
  Object.fromEntries(
    regencies.flatMap((one) => {
      const own = member(one);
      return own === undefined ? [] : [[one.code, own]];
    }),
  );

/** What reads them comes only where there are any: statuses of the first view depend on them. */
async function rulesOf(url: string, written: unknown): Promise<OwnRules> {
  if (written === undefined) return USUAL_RULES;
  return (await import('./members/readRules')).readRules(url, written);
}
