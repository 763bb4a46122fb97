import { type ApiBase, resourceUrl } from '../apiBase';
import { FILE_ADDRESS } from '../config/addresses';
import { askEarly } from './earlyAnswers';

type Address = { pathname: string; search: string };

/**
 * Starts the requests of the first view while the app is still on its way. Checks no contract, to
 * stay small: what it does not recognise it leaves to the app, which names the fault.
 */
export async function askFirstView(configUrl: string, address: Address): Promise<void> {
  const answer = await askEarly(configUrl);
  const config: unknown = await answer?.clone().json();
  if (!isRecord(config) || !Array.isArray(config.regencies)) return;
  // Who must sign in has no token yet.
  if (config.signIn !== undefined) return;
  const regency = regencyOf(address, config.defaultRegency);
  const known: unknown = config.regencies.find((one) => isRecord(one) && one.code === regency);
  if (!isRecord(known)) return;
  const api = known.api ?? config.api;
  if (!isApiBase(api)) return;
  // Another date is another answer, and rare enough to wait.
  if (new URLSearchParams(address.search).has('per')) return;
  void askEarly(resourceUrl(api, 'scorecard', { regency }));
  const file = isRecord(known.boundaries) ? known.boundaries.district : undefined;
  void askEarly(
    typeof file === 'string' && FILE_ADDRESS.test(file)
      ? file
      : resourceUrl(api, 'boundaries', { regency, level: 'district' }),
  );
}

const regencyOf = ({ pathname }: Address, byDefault: unknown): string =>
  pathname === '/' ? String(byDefault) : pathname.slice(1);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isApiBase = (value: unknown): value is ApiBase =>
  isRecord(value) && typeof value.catalog === 'string' && typeof value.assessment === 'string';
