import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiBaseProvider } from '@/api/ApiBaseContext';
import { HttpError } from '@/api/http/errors';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { WallSettings } from '@/api/wall/wallSettings';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { type Instant, instant } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { ClockProvider } from '@/ui/ClockContext';
import { renderView } from '../../../../test/render';
import { aScorecard, rated } from '../../../../test/wall/aScorecard';
import { type SceneComponents, Wall } from '../index';

const base = { catalog: '/c', assessment: '/a' };
const Scene = () => <h1>adegan</h1>;
const scenes: SceneComponents = {
  summary: Scene,
  map: Scene,
  dimension: Scene,
  'quick-wins': Scene,
  evaluation: Scene,
  lateness: Scene,
  indicator: Scene,
};
const settings: WallSettings = {
  screen: null,
  scenes: [{ kind: 'summary', subject: null, seconds: null }],
  night: { from: '18:00', to: '06:00' },
  reloadAt: '03:00',
  faults: [],
};
const clock = (): Instant => instant(new Date().toISOString());
const { queryKey } = scorecardQuery(base, '52.02', null);

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-11-22T04:00:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function openWall() {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
      },
    },
  });
  client.setQueryData(queryKey, aScorecard([rated('a', 99)]));
  const place = { regency: '52.02', timeZone: 'Asia/Makassar', zone: 'WITA' as const };
  const { unmount } = renderView(
    <QueryClientProvider client={client}>
      <ApiBaseProvider value={base}>
        <ClockProvider value={clock}>
          <Wall
            viewpoint={viewpointAt(place, clock(), null, USUAL_RULES)}
            settings={settings}
            scenes={scenes}
          />
        </ClockProvider>
      </ApiBaseProvider>
    </QueryClientProvider>,
  );
  return { client, unmount };
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const said = () => screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ');

test('says what fails since when, and nothing any more when it has recovered', async () => {
  const { client } = openWall();
  const answer = (queryFn: () => Promise<unknown>) =>
    client.fetchQuery({ queryKey: [...queryKey], queryFn, staleTime: 0 }).catch(() => undefined);
  await pass(300);
  await act(() => answer(() => Promise.reject(new HttpError('/a', 500, null, null))));
  await pass(240);
  await act(() => answer(() => Promise.reject(new HttpError('/a', 500, null, null))));
  await pass(1);
  expect(said()).toBe('API asesmen menjawab dengan galat 500 sejak 12.05 WITA.');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('adegan');
  await act(() => answer(async () => aScorecard([rated('a', 99)])));
  await pass(1);
  expect(said()).toBe('');
});

test('who keeps silent is slow after ten seconds', async () => {
  const { client } = openWall();
  await act(async () => {
    void client.fetchQuery({
      queryKey,
      queryFn: () => new Promise<never>(() => undefined),
      staleTime: 0,
    });
  });
  await pass(9);
  expect(said()).toBe('');
  await pass(2);
  expect(said()).toBe('API asesmen belum menjawab sejak 12.00 WITA.');
});

test('when it is left, nothing of it goes on', async () => {
  const added = vi.spyOn(window, 'addEventListener');
  const removed = vi.spyOn(window, 'removeEventListener');
  const { client, unmount } = openWall();
  await pass(60);
  unmount();
  await vi.advanceTimersByTimeAsync(0);
  const left = (type: string) =>
    added.mock.calls.filter(([it]) => it === type).length -
    removed.mock.calls.filter(([it]) => it === type).length;
  expect([left('online'), left('offline')]).toEqual([0, 0]);
  expect(client.getQueryCache().hasListeners()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
