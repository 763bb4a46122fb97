import { type ApiBase, resourceUrl } from '../apiBase';
import { FILE_ADDRESS } from '../config/addresses';
import type { ResourceName } from '../contract/resources';
import { askEarly } from './earlyAnswers';

/** What a page reads, as far as its address names it. */
export type Wanted = {
  /** `undefined` for the regency that the configuration names first. */
  regency: string | undefined;
  /** The indicator or quick win that the page is of. */
  id: string | undefined;
  resources: readonly ResourceName[];
};

/** Where what was asked for is. */
export type Asked = {
  config: string;
  regency: string;
  urls: Partial<Record<ResourceName, string>>;
};

/**
 * Starts the requests of a page while the app is still on its way. Checks no contract, to stay small:
 * what it does not recognise it leaves to the app, which names the fault. Resolves to what was asked
 * for, `null` where that was nothing but the configuration.
 */
export async function askFirstView(configUrl: string, wanted: Wanted): Promise<Asked | null> {
  const answer = await askEarly(configUrl);
  const config: unknown = await answer?.clone().json();
  if (!isRecord(config) || !Array.isArray(config.regencies)) return null;
  // Who must sign in has no token yet.
  if (config.signIn !== undefined) return null;
  const regency = wanted.regency ?? String(config.defaultRegency);
  const known: unknown = config.regencies.find((one) => isRecord(one) && one.code === regency);
  if (!isRecord(known)) return null;
  const api = known.api ?? config.api;
  if (!isApiBase(api)) return null;
  const base = { ...api, boundaries: { [regency]: ownFiles(known.boundaries) } };
  const urls: Asked['urls'] = {};
  for (const name of wanted.resources) {
    const id = wanted.id ?? '';
    const url = resourceUrl(base, name, {
      regency,
      level: 'district',
      indicator: id,
      quickWin: id,
    });
    urls[name] = url;
    void askEarly(url);
  }
  return { config: configUrl, regency, urls };
}

const ownFiles = (files: unknown): Record<string, string> =>
  isRecord(files) && typeof files.district === 'string' && FILE_ADDRESS.test(files.district)
    ? { district: files.district }
    : {};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isApiBase = (value: unknown): value is ApiBase =>
  isRecord(value) && typeof value.catalog === 'string' && typeof value.assessment === 'string';
