import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { partAtProvisional } from './FrameLine';
import { SmallMultiple } from './SmallMultiple';
import type { FramePoint, SmallMultipleModel } from './smallMultipleOf';

const point = (at: number, value: number, isFinal = true): FramePoint => ({ at, value, isFinal });
const texts = { low: '0', high: '10', first: '2017', last: '2024' };

const drawn = (over: Partial<SmallMultipleModel>) =>
  render(
    <SmallMultiple
      model={{
        slots: 8,
        frame: { low: 0, high: 10, decimals: 0 },
        lines: [],
        targets: [],
        gaps: [],
        breakAt: null,
        last: null,
        ...over,
      }}
      texts={texts}
    />,
  ).container;

test('each run of each method is a line of its own', () => {
  const runs = [
    [point(0, 1), point(1, 2)],
    [point(4, 3), point(5, 4)],
  ];
  const other = [[point(2, 8), point(3, 9)]];
  const container = drawn({
    lines: [
      { isLead: false, runs: other },
      { isLead: true, runs },
    ],
  });
  expect(container.querySelectorAll('g path')).toHaveLength(3);
});

test('periods without a figure are hatched, a change of method is upright', () => {
  const container = drawn({ gaps: [6, 7], breakAt: 4 });
  expect(container.querySelectorAll('rect[fill="url(#hatch)"]')).toHaveLength(2);
  expect([...container.querySelectorAll('path')].map((it) => it.getAttribute('d'))).toContain(
    'M132 0V64',
  );
});

test.each([
  ['all final', [point(0, 1), point(1, 2)], 2, 0],
  ['the last provisional', [point(0, 1), point(1, 2), point(2, 3, false)], 2, 2],
  ['only provisional', [point(0, 1, false)], 0, 1],
])('%s: what is dashed begins at the last final figure', (_, run, settled, open) => {
  const parts = partAtProvisional(run);
  expect([parts.settled.length, parts.open.length]).toEqual([settled, open]);
});

test('what is printed at its edges is silent: the figures stand beside it', () => {
  const container = drawn({});
  expect(container).toHaveTextContent('10020172024');
  expect(container.querySelector('[aria-hidden="true"]')).toContainElement(
    container.querySelector('svg'),
  );
});
