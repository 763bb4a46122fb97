import { setupWorker } from 'msw/browser';
import type { IsoDate } from '@/domain/time/calendar';
import { readBoundary } from './browser-boundaries';
import { createHandlers, type MockApi } from './handlers';
import { overridesOf, type ScenarioName, sizeOf } from './scenarios';
import { trustWorker } from './trustWorker';
import { createWorld } from './world/world';

/** Starts the embedded server of the demo; resolves once it answers. */
export async function startMockServer(options: {
  scenario: ScenarioName;
  today: IsoDate;
}): Promise<void> {
  const { scenario, today } = options;
  const world = createWorld({ today, size: sizeOf(scenario) });
  const api: MockApi = { world: () => world, readBoundary };
  const worker = setupWorker(...overridesOf(scenario, api), ...createHandlers(api));
  const url = `${import.meta.env.BASE_URL}mockServiceWorker.js`;
  trustWorker(url);
  await worker.start({
    quiet: true,
    serviceWorker: { url },
    onUnhandledRequest: ({ url }, print) => {
      if (new URL(url).pathname.includes('/api/')) print.error();
    },
  });
}
