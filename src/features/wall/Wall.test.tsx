import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiBaseProvider } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { WallSettings } from '@/api/wall/wallSettings';
import { type Instant, instant } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { sceneWish } from '@/domain/wall/rotation/sceneWords';
import { ClockProvider } from '@/ui/ClockContext';
import type { SceneProps } from '@/ui/wall/sceneProps';
import { renderView } from '../../../test/render';
import { type SceneComponents, Wall } from './index';
import { aScorecard, rated } from './testing/aScorecard';

const base = { catalog: '/c', assessment: '/a' };
const START = '2026-11-22T04:00:00Z';
const SECOND = 1000;

const Drawn = ({ subject }: SceneProps) => <h1>{subject ?? 'tanpa pokok'}</h1>;
const broken: Record<string, boolean> = {};
const Fragile = ({ subject }: SceneProps) => {
  if (broken[subject ?? '']) throw new Error('rusak');
  return <h1>{subject}</h1>;
};

/** Answers of the scenes that ask, by subject: a promise a subject, or a failure. */
const answers = new Map<string, () => Promise<string>>();
const Asking = ({ subject }: SceneProps) => {
  const key = subject ?? '';
  const { data } = useSuspenseQuery({
    queryKey: ['asked', key],
    queryFn: () => answers.get(key)?.() ?? Promise.resolve(key),
    retry: false,
  });
  return <h1>{data}</h1>;
};
const later = (text: string, seconds: number) => () =>
  new Promise<string>((resolve) => setTimeout(() => resolve(text), seconds * SECOND));

const scenes: SceneComponents = {
  summary: () => <h1>ringkasan</h1>,
  map: Asking,
  dimension: Drawn,
  'quick-wins': Drawn,
  evaluation: Drawn,
  lateness: Drawn,
  indicator: Fragile,
};

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date(START),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  for (const key of Object.keys(broken)) delete broken[key];
  answers.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const clock = (): Instant => instant(new Date().toISOString());

function openWall(
  words: string,
  client = clientWith(aScorecard([rated('a', 99), rated('b', 98)])),
) {
  const settings: WallSettings = {
    screen: null,
    scenes: words
      .split(',')
      .map(sceneWish)
      .filter((wish) => wish !== null),
    night: { from: '18:00', to: '06:00' },
    reloadAt: '03:00',
    faults: [],
  };
  const place = { regency: '52.02', timeZone: 'Asia/Makassar', zone: 'WITA' as const };
  const at = () => (
    <QueryClientProvider client={client}>
      <ApiBaseProvider value={base}>
        <ClockProvider value={clock}>
          <Wall viewpoint={viewpointAt(place, clock(), null)} settings={settings} scenes={scenes} />
        </ClockProvider>
      </ApiBaseProvider>
    </QueryClientProvider>
  );
  const view = renderView(at());
  return {
    client,
    /** Lets time pass, and the page tell the wall the minute as it does. */
    wait: async (seconds: number) => {
      await act(() => vi.advanceTimersByTimeAsync(seconds * SECOND));
      view.rerender(at());
    },
  };
}

function clientWith(scorecard: ReturnType<typeof aScorecard>): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY },
    },
  });
  client.setQueryData(scorecardQuery(base, '52.02', null).queryKey, scorecard);
  return client;
}

const shown = () => screen.getByRole('heading', { level: 1 }).textContent;

test('the scenes come round, each for its time', async () => {
  const { wait } = openWall('ringkasan,dimensi:10');
  expect(shown()).toBe('ringkasan');
  await wait(14);
  expect(shown()).toBe('ringkasan');
  await wait(1);
  expect(shown()).toBe('economy');
  await wait(10);
  expect(shown()).toBe('ringkasan');
});

test('scenes of one kind take turns, one a round', async () => {
  const { wait } = openWall('ringkasan:5,indikator:5');
  const seen = [];
  for (let step = 0; step < 5; step += 1) {
    seen.push(shown());
    await wait(5);
  }
  expect(seen).toEqual(['ringkasan', 'a', 'ringkasan', 'b', 'ringkasan']);
});

test('a scene that crashes is left out, said in the footer, and tried again later', async () => {
  broken.a = true;
  const { wait } = openWall('indikator.a:5,indikator.b:5');
  expect(shown()).toBe('b');
  expect(screen.getByRole('status')).toHaveTextContent(
    'Adegan Indikator: Indikator a dilewati sejak 12.00 WITA: galat program (rusak).',
  );
  broken.a = false;
  await wait(600);
  await wait(5);
  expect(screen.getByRole('status')).not.toHaveTextContent('dilewati');
  const seen = [shown()];
  await wait(5);
  seen.push(shown());
  expect(seen.sort()).toEqual(['a', 'b']);
});

test('what comes off track is shown at once, what was off track from the start is not', async () => {
  const { client, wait } = openWall(
    'indikator.a:60,indikator.b:60,ringkasan:60',
    clientWith(aScorecard([rated('a', 10), rated('b', 98)])),
  );
  expect(shown()).toBe('a');
  await act(() => {
    client.setQueryData(
      scorecardQuery(base, '52.02', null).queryKey,
      aScorecard([rated('a', 10), rated('b', 20)]),
    );
  });
  await wait(0);
  expect(shown()).toBe('ringkasan');
});

test('without anything to show the frame, the clock and the reason stay', () => {
  openWall('ringkasan', clientWith(aScorecard([])));
  expect(shown()).toBe('Belum ada data untuk ditampilkan');
  expect(screen.getByText(/12.00/)).toBeVisible();
});

test('the seconds beside the clock move while the program does', async () => {
  const { wait } = openWall('ringkasan');
  const track = () => document.querySelector('[class*="seconds"]')?.getAttribute('style');
  const before = track();
  await wait(1);
  expect(track()).not.toBe(before);
});

describe('a scene whose figures are on their way', () => {
  const byDistrict = (id: string) => {
    const record = rated(id, 99);
    return { ...record, indicator: { ...record.indicator, level: 'district' as const } };
  };
  const client = () => clientWith(aScorecard(['a', 'b', 'c'].map(byDistrict)));

  test('is waited for by the scene before it, whatever minutes pass, and then has its whole time', async () => {
    answers.set('b', later('b', 33));
    const { wait } = openWall('peta.a:20,peta.b:20,peta.c:20', client());
    await wait(0);
    expect(shown()).toBe('a');
    await wait(21);
    for (let seconds = 0; seconds < 30; seconds += 5) {
      await wait(5);
      expect(shown()).toBe('a');
    }
    await wait(3);
    expect(shown()).toBe('b');
    await wait(18);
    expect(shown()).toBe('b');
    await wait(3);
    expect(shown()).toBe('c');
  });

  test('that never comes is passed over', async () => {
    answers.set('b', later('b', 3600));
    const { wait } = openWall('peta.a:20,peta.b:20,peta.c:20', client());
    await wait(21);
    await wait(91);
    await wait(1);
    expect(shown()).toBe('c');
  });

  test('that failed gives its place to the next, says since when, and returns when the server does', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('putus')));
    answers.set('b', failing);
    const { wait } = openWall('peta.a:20,peta.b:20,peta.c:20', client());
    const seen: (string | null)[] = [];
    const round = async (count: number) => {
      for (let step = 0; step < count; step += 1) {
        await wait(0);
        seen.push(shown());
        await wait(20.1);
      }
    };
    await round(4);
    expect(seen).toEqual(['a', 'c', 'a', 'c']);
    await wait(620);
    await round(3);
    expect(failing.mock.calls.length).toBeGreaterThan(1);
    expect(screen.getByRole('status')).toHaveTextContent('dilewati sejak 12.00 WITA');
    answers.delete('b');
    await wait(620);
    seen.length = 0;
    await round(4);
    expect(seen).toContain('b');
    expect(screen.getByRole('status')).not.toHaveTextContent('dilewati');
    // Half an hour of seconds, each drawn.
  }, 30_000);
});
