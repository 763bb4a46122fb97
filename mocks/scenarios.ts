import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { problem, routeOf } from './answer';
import { brokenObservations, emptied } from './distort';
import { apiPath, type MockApi, toResponse } from './handlers';
import { text } from './seeds/text';
import { etagOf, type ServedAnswer, serve } from './serve';
import type { TextWire } from './wire';
import type { WorldSize } from './world/large';

export const SCENARIO_NAMES = [
  'normal',
  'lambat',
  'kosong',
  'peta-gagal',
  'usang',
  'kontrak-rusak',
  'luring',
  'besar',
] as const;

export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/** States of the demo server, for a switcher: the name is the value of `?skenario=`. */
export const SCENARIOS: { name: ScenarioName; label: TextWire }[] = [
  { name: 'normal', label: text('Normal', 'Normal') },
  { name: 'lambat', label: text('Lambat (2 detik)', 'Slow (2 seconds)') },
  { name: 'kosong', label: text('Belum ada data', 'No data yet') },
  { name: 'peta-gagal', label: text('Peta gagal dimuat', 'Map fails to load') },
  { name: 'usang', label: text('Pembaruan gagal', 'Refresh fails') },
  { name: 'kontrak-rusak', label: text('Kontrak dilanggar', 'Contract broken') },
  { name: 'luring', label: text('Luring', 'Offline') },
  { name: 'besar', label: text('Data besar', 'Large data') },
];

/** The named scenario; anything else is the normal one. */
export const scenarioOf = (name: string | null): ScenarioName =>
  SCENARIO_NAMES.find((known) => known === name) ?? 'normal';

export const sizeOf = (name: ScenarioName): WorldSize => (name === 'besar' ? 'large' : 'demo');

const SLOW_MS = 2_000;

function unavailable(detail: string): HttpResponse<string> {
  const { status, body, contentType } = problem(503, 'Service Unavailable', detail);
  const json = JSON.stringify(body);
  return toResponse({ status, text: json, contentType, etag: etagOf(json) }, null);
}

/** A handler that alters the body of a good answer. */
const distorting = (
  api: MockApi,
  distort: (served: ServedAnswer, path: string) => string,
): HttpHandler =>
  http.get('*/api/*', async ({ request }) => {
    const path = apiPath(request.url);
    const served = await serve(api.world(), path, api.readBoundary);
    if (served.status !== 200) return undefined;
    const altered = distort(served, path);
    return toResponse({ ...served, text: altered, etag: etagOf(altered) }, null);
  });

/** Each path answers once; every later request for it fails. */
function onlyOnce(): HttpHandler {
  const served = new Set<string>();
  return http.get('*/api/*', ({ request }) => {
    const path = apiPath(request.url);
    if (served.has(path)) return unavailable('The server does not refresh its answers');
    served.add(path);
    return undefined;
  });
}

/** Handlers to place before the ordinary ones; one that answers nothing lets the next one answer. */
export function overridesOf(name: ScenarioName, api: MockApi, slowMs = SLOW_MS): HttpHandler[] {
  switch (name) {
    case 'normal':
    case 'besar':
      return [];
    case 'lambat':
      return [http.get('*/api/*', async () => void (await delay(slowMs)))];
    case 'kosong':
      return [distorting(api, (served, path) => emptied(served.text, routeOf(path)?.name))];
    case 'peta-gagal':
      return [
        http.get('*/api/catalog/v1/regencies/:regency/boundaries/:level', () =>
          unavailable('Boundaries cannot be read'),
        ),
      ];
    case 'usang':
      return [onlyOnce()];
    case 'kontrak-rusak':
      return [
        distorting(api, (served, path) => brokenObservations(served.text, routeOf(path)?.name)),
      ];
    case 'luring':
      return [http.get('*/api/*', () => HttpResponse.error())];
  }
}
