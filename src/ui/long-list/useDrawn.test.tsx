import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawnNext, useDrawn } from './useDrawn';

const rows = [1, 2, 3, 4, 5, 6];
const drawn = (items: number[], before: number[], more: number) => [
  ...drawnNext(items, new Set(before), more),
];

test('of new rows the first few are made', () => {
  expect(drawn(rows, [], 2)).toEqual([1, 2]);
  expect(drawn([1], [], 2)).toEqual([1]);
});

test('rows at hand are kept wherever they stand, rows no longer listed are not', () => {
  expect(drawn(rows, [5, 6, 9], 2)).toEqual([1, 2, 5, 6]);
  expect(drawn(rows, [1, 2, 5, 6], 2)).toEqual(rows);
});

const LONG = Array.from({ length: 40 }, (_, at) => at);

function LongList() {
  return (
    <ul>
      {useDrawn(LONG).map((at) => (
        <li key={at}>{at}</li>
      ))}
    </ul>
  );
}

test('a list that is printed before all of it is drawn is printed whole', () => {
  render(<LongList />);
  expect(screen.getAllByRole('listitem').length).toBeLessThan(40);
  window.dispatchEvent(new Event('beforeprint'));
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
});
