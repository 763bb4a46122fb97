import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { type Instant, instant } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { ClockProvider } from '@/ui/ClockContext';
import { useReloadAtEdge } from './useReloadAtEdge';

const clock = (): Instant => instant(new Date().toISOString());
const page = (build: string) => async () => new Response(`<meta name="build" content="${build}">`);
const reload = vi.fn();
let answer: () => Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-11-22T04:00:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
  document.head.innerHTML = '<meta name="build" content="b1">';
  sessionStorage.clear();
  reload.mockClear();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('fetch', () => answer());
  answer = page('b2');
});
afterEach(() => {
  document.head.innerHTML = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => act(() => vi.advanceTimersByTimeAsync(10));

/** A wall that knows since its last question that another build is served. */
async function openWall() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <ClockProvider value={clock}>{children}</ClockProvider>
    </QueryClientProvider>
  );
  const place = { regency: '52.02', timeZone: 'Asia/Makassar', zone: 'WITA' as const };
  const viewpoint = viewpointAt(place, clock(), null, USUAL_RULES);
  const settings = {
    screen: null,
    scenes: [],
    night: { from: '18:00', to: '06:00' },
    reloadAt: '03:00',
    faults: [],
  };
  const initialProps: { edge: number | null } = { edge: 1 };
  const { rerender, unmount } = renderHook(
    ({ edge }: typeof initialProps) => useReloadAtEdge({ settings, viewpoint, edge }),
    { wrapper, initialProps },
  );
  await settle();
  const showAt = async (edge: number | null) => {
    rerender({ edge });
    await settle();
  };
  return { showAt, unmount };
}

type OpenedWall = Awaited<ReturnType<typeof openWall>>;

test('a new build is loaded when a scene gives way', async () => {
  const { showAt } = await openWall();
  expect(reload).not.toHaveBeenCalled();
  await showAt(2);
  expect(reload).toHaveBeenCalledOnce();
});

test.each([
  ['is told to stand still', 0, (wall: OpenedWall) => wall.showAt(null)],
  ['is left', 0, async (wall: OpenedWall) => wall.unmount()],
  ['goes on', 1, (wall: OpenedWall) => wall.showAt(3)],
])('a wall that %s before the server answers is loaded anew %i times', async (_, times, happen) => {
  const wall = await openWall();
  let resolve: (it: Response) => void = () => undefined;
  answer = () =>
    new Promise((settled) => {
      resolve = settled;
    });
  await wall.showAt(2);
  await happen(wall);
  resolve(await page('b2')());
  await settle();
  expect(reload).toHaveBeenCalledTimes(times);
});

test('asks once a minute, whatever happens to the time of day', async () => {
  const { showAt } = await openWall();
  answer = () => Promise.reject(new TypeError('refused'));
  await showAt(2);
  answer = page('b2');
  vi.setSystemTime(new Date('2026-11-21T23:00:00Z'));
  await act(() => vi.advanceTimersByTimeAsync(50_000));
  await showAt(3);
  expect(reload).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(11_000));
  await showAt(4);
  expect(reload).toHaveBeenCalledOnce();
});

test('a clock put right by days is no reason to load a page that has just been loaded', async () => {
  answer = page('b1');
  const { showAt } = await openWall();
  await act(() => vi.advanceTimersByTimeAsync(120_000));
  vi.setSystemTime(new Date('2026-11-24T04:02:00Z'));
  await showAt(2);
  expect(reload).not.toHaveBeenCalled();
});
