import { act, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { SceneProps } from '@/ui/wall/sceneProps';
import { aScorecard, rated } from '../../../test/wall/aScorecard';
import {
  clientWith,
  openWall,
  putScorecard,
  shown,
  standStillAtNoon,
} from '../../../test/wall/openWall';
import type { SceneComponents } from './index';

/** Subjects whose scene crashes. */
const broken = new Set<string>();
standStillAtNoon();
afterEach(() => broken.clear());

const Drawn = ({ subject }: SceneProps) => <h1>{subject ?? 'tanpa pokok'}</h1>;
const Fragile = ({ subject }: SceneProps) => {
  if (broken.has(subject ?? '')) throw new Error('rusak');
  return <h1>{subject}</h1>;
};
const scenes: SceneComponents = {
  summary: () => <h1>ringkasan</h1>,
  map: Drawn,
  dimension: Drawn,
  'quick-wins': Drawn,
  evaluation: Drawn,
  lateness: Drawn,
  indicator: Fragile,
};

test('the scenes come round, each for its time', async () => {
  const { wait } = openWall('ringkasan,dimensi:10', scenes);
  expect(shown()).toBe('ringkasan');
  await wait(14);
  expect(shown()).toBe('ringkasan');
  await wait(1);
  expect(shown()).toBe('economy');
  await wait(10);
  expect(shown()).toBe('ringkasan');
});

test('scenes of one kind take turns, one a round', async () => {
  const { wait } = openWall('ringkasan:5,indikator:5', scenes);
  const seen = [];
  for (let step = 0; step < 5; step += 1) {
    seen.push(shown());
    await wait(5);
  }
  expect(seen).toEqual(['ringkasan', 'a', 'ringkasan', 'b', 'ringkasan']);
});

test('a scene that crashes is left out, said in the footer, and tried again later', async () => {
  broken.add('a');
  const { wait } = openWall('indikator.a:5,indikator.b:5', scenes);
  expect(shown()).toBe('b');
  expect(screen.getByRole('status')).toHaveTextContent(
    'Adegan Indikator: Indikator a dilewati sejak 12.00 WITA: galat program (rusak).',
  );
  broken.delete('a');
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
    scenes,
    clientWith(aScorecard([rated('a', 10), rated('b', 98)])),
  );
  expect(shown()).toBe('a');
  await act(() => {
    putScorecard(client, aScorecard([rated('a', 10), rated('b', 20)]));
  });
  await wait(0);
  expect(shown()).toBe('ringkasan');
});

test('without anything to show the frame, the clock and the reason stay', () => {
  openWall('ringkasan', scenes, clientWith(aScorecard([])));
  expect(shown()).toBe('Belum ada data untuk ditampilkan');
  expect(screen.getByText(/^12.00.WITA$/)).toBeVisible();
  expect(screen.getByText(/Diterima 12.00.WITA/)).toBeVisible();
});

test('the seconds beside the clock move while the program does', async () => {
  const { wait } = openWall('ringkasan', scenes);
  const track = () => document.querySelector('[class*="seconds"]')?.getAttribute('style');
  const before = track();
  await wait(1);
  expect(track()).not.toBe(before);
});
