import { expect, test } from 'vitest';
import { milliseconds } from '../../units';
import { figuresNeeded } from './figuresNeeded';
import type { RotationEntry, SceneKind, Showing } from './scene';

const showing = (kind: SceneKind, subject: string | null): Showing => ({
  kind,
  subject,
  dwell: milliseconds(20_000),
  isOffTrack: false,
});
const entry = (first: Showing, ...rest: Showing[]): RotationEntry => ({
  key: first.kind,
  showings: [first, ...rest],
});

test('maps and single indicators need figures of their own, each asked for once', () => {
  const rotation = [
    entry(showing('summary', null)),
    entry(showing('dimension', 'living')),
    entry(showing('map', 'a'), showing('map', 'b')),
    entry(showing('indicator', 'b')),
  ];
  expect(figuresNeeded(rotation)).toEqual(['a', 'b']);
});

test('of hundreds only the first forty are fetched ahead', () => {
  const many = Array.from({ length: 60 }, (_, at) => showing('map', `i${at}`));
  expect(figuresNeeded([entry(showing('map', 'first'), ...many)])).toHaveLength(40);
});
