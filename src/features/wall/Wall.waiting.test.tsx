import { useSuspenseQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { SceneProps } from '@/ui/wall/sceneProps';
import { aScorecard, rated } from '../../../test/wall/aScorecard';
import { clientWith, openWall, shown, standStillAtNoon } from '../../../test/wall/openWall';
import type { SceneComponents } from './index';

/** Answers of the scenes that ask, by subject; who is not named answers at once. */
const answers = new Map<string, () => Promise<string>>();
standStillAtNoon();
afterEach(() => answers.clear());

const Asking = ({ subject }: SceneProps) => {
  const key = subject ?? '';
  const { data } = useSuspenseQuery({
    queryKey: ['asked', key],
    queryFn: () => answers.get(key)?.() ?? Promise.resolve(key),
    retry: false,
  });
  return <h1>{data}</h1>;
};
const scenes: SceneComponents = {
  summary: Asking,
  map: Asking,
  dimension: Asking,
  'quick-wins': Asking,
  evaluation: Asking,
  lateness: Asking,
  indicator: Asking,
};
const later = (text: string, seconds: number) => () =>
  new Promise<string>((resolve) => setTimeout(() => resolve(text), seconds * 1000));

const byDistrict = (id: string) => {
  const record = rated(id, 99);
  return { ...record, indicator: { ...record.indicator, level: 'district' as const } };
};
const client = () => clientWith(aScorecard(['a', 'b', 'c'].map(byDistrict)));

test('a scene is waited for by the scene before it, whatever minutes pass, and then has its whole time', async () => {
  answers.set('b', later('b', 33));
  const { wait } = openWall('peta.a:20,peta.b:20,peta.c:20', scenes, client());
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

test('a scene that never comes is passed over', async () => {
  answers.set('b', later('b', 3600));
  const { wait } = openWall('peta.a:20,peta.b:20,peta.c:20', scenes, client());
  await wait(21);
  await wait(91);
  await wait(1);
  expect(shown()).toBe('c');
});

test('a scene that failed gives its place to the next, says since when, and returns when the server does', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('putus')));
  answers.set('b', failing);
  const { wait } = openWall('peta.a:20,peta.b:20,peta.c:20', scenes, client());
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
