import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { ApiBaseProvider } from '@/api/ApiBaseContext';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { WallSettings } from '@/api/wall/wallSettings';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { type Instant, instant } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { sceneWish } from '@/domain/wall/rotation/sceneWords';
import { type SceneComponents, Wall } from '@/features/wall/index';
import { ClockProvider } from '@/ui/ClockContext';
import { renderView } from '../render';
import { aScorecard, rated } from './aScorecard';

const base = { catalog: '/c', assessment: '/a' };
const NOON = '2026-11-22T04:00:00Z';
const SECOND = 1000;
const FAKED = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'];

/** Time stands still at noon in WITA until a test lets it pass; React says nothing of what is caught. */
export function standStillAtNoon(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(NOON), toFake: FAKED as never });
    vi.spyOn(console, 'error').mockReturnValue(undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** A cache that has the scorecard of the regency, so that nothing need be asked. */
export function clientWith(scorecard: Scorecard): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY },
    },
  });
  putScorecard(client, scorecard);
  return client;
}

export const putScorecard = (client: QueryClient, scorecard: Scorecard): void => {
  client.setQueryData(scorecardQuery(base, '52.02', null).queryKey, scorecard);
};

const clock = (): Instant => instant(new Date().toISOString());

/** Hangs up a wall that plays scenes, in the words of the address, drawn as the test says. */
export function openWall(
  words: string,
  scenes: SceneComponents,
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
          <Wall
            viewpoint={viewpointAt(place, clock(), null, USUAL_RULES)}
            settings={settings}
            scenes={scenes}
          />
        </ClockProvider>
      </ApiBaseProvider>
    </QueryClientProvider>
  );
  const view = renderView(at());
  /** Lets time pass, and the page tell the wall the minute as it does. */
  const wait = async (seconds: number) => {
    await act(() => vi.advanceTimersByTimeAsync(seconds * SECOND));
    view.rerender(at());
  };
  return { client, wait };
}

/** The finding on the wall. */
export const shown = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
