import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BASEMAP } from './basemapLayer';
import { PATIENCE_MS, watchTiles } from './watchTiles';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tileOf = (sourceId: string, state: string) => ({ sourceId, tile: { state } });
const ASKED = ['sourcedataloading', tileOf(BASEMAP, 'loading')] as const;
const LOADED = ['sourcedata', tileOf(BASEMAP, 'loaded')] as const;
const ABORTED = ['sourcedataabort', tileOf(BASEMAP, 'unloaded')] as const;
const ERROR = ['error', tileOf(BASEMAP, 'errored')] as const;
const IDLE = ['idle', {}] as const;
type Happening = readonly [type: string, event: object];

function watched() {
  const listeners = new Set<{ type: string; hear: (event: object) => void }>();
  const on = (type: string, hear: (event: object) => void) => {
    const listener = { type, hear };
    listeners.add(listener);
    return { unsubscribe: () => void listeners.delete(listener) };
  };
  const told: boolean[] = [];
  const end = watchTiles({ on } as unknown as Pick<MapLibreMap, 'on'>, (isFailing) =>
    told.push(isFailing),
  );
  const fire = ([type, event]: Happening) => {
    for (const listener of listeners) if (listener.type === type) listener.hear(event);
  };
  return { told, end, fire, listeners };
}

test.each<[string, readonly Happening[], boolean | undefined]>([
  ['a tile came', [ASKED, ASKED, LOADED, IDLE], false],
  ['none of a view came', [ASKED, ASKED, IDLE], true],
  ['one cannot be drawn', [ASKED, ERROR, IDLE], true],
  ['one came after others failed', [ASKED, ERROR, ASKED, LOADED, IDLE], false],
  ['the view moved to has none', [ASKED, LOADED, IDLE, ASKED, IDLE], true],
  ['the view left before its tiles came', [ASKED, LOADED, IDLE, ASKED, ABORTED, IDLE], false],
  ['nothing was asked for', [IDLE], undefined],
  ['tiles of another source', [['error', tileOf('districts', 'errored')], IDLE], undefined],
])('%s', (_, happenings, isFailing) => {
  const { told, fire } = watched();
  for (const happening of happenings) fire(happening);
  expect(told.at(-1)).toBe(isFailing);
});

test('a server that has given nothing for some seconds is told, one that gave is not', () => {
  const silent = watched();
  const quick = watched();
  for (const { fire } of [silent, quick]) fire(ASKED);
  quick.fire(LOADED);
  vi.advanceTimersByTime(PATIENCE_MS);
  expect([silent.told, quick.told]).toEqual([[true], [false]]);
});

test('who ends the watch hears nothing more', () => {
  const { told, end, fire, listeners } = watched();
  fire(ASKED);
  end();
  vi.advanceTimersByTime(PATIENCE_MS);
  expect([told, listeners.size]).toEqual([[], 0]);
});
