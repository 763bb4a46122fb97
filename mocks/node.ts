import { setupServer } from 'msw/node';
import { type IsoDate, isoDate } from '@/domain/time/calendar';
import { createHandlers, type MockApi } from './handlers';
import { readBoundary } from './node-boundaries';
import { overridesOf, type ScenarioName, sizeOf } from './scenarios';
import type { WorldSize } from './world/large';
import { createWorld } from './world/world';

/** The day on which tests take place. */
export const TEST_TODAY: IsoDate = isoDate('2026-11-22');

let world = createWorld({ today: TEST_TODAY, size: 'demo' });

const api: MockApi = { world: () => world, readBoundary };

/** The same handlers as in the demo, behind a server for Vitest. */
export const server = setupServer(...createHandlers(api));

/** Replaces the world; without arguments, puts back the one of tests. */
export function resetWorld(options: { today?: IsoDate; size?: WorldSize } = {}): void {
  world = createWorld({ today: TEST_TODAY, size: 'demo', ...options });
}

/** Puts the server into a scenario until the next `applyScenario`; slowness is short in tests. */
export function applyScenario(name: ScenarioName, options: { slowMs?: number } = {}): void {
  resetWorld({ today: world.today, size: sizeOf(name) });
  server.resetHandlers(...overridesOf(name, api, options.slowMs ?? 50), ...createHandlers(api));
}
