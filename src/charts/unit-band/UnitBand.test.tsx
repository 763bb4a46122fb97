import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UnitBand, type UnitBandGroup } from './UnitBand';

function aGroup(over: Partial<UnitBandGroup>): UnitBandGroup {
  const group = { band: 'high', count: 3, word: 'Tinggi', range: '76–<91', ...over } as const;
  return { ...group, countText: `${group.count}` };
}

const marksOf = (item: HTMLElement | undefined) => item?.querySelectorAll('svg').length;

test('the unit band draws one mark per indicator up to 60 in a group', () => {
  render(
    <UnitBand label="Pita" groups={[aGroup({ count: 60 }), aGroup({ band: null, count: 2 })]} />,
  );
  const items = within(screen.getByRole('list', { name: 'Pita' })).getAllByRole('listitem');
  expect(items.map(marksOf)).toEqual([60, 2]);
  expect(items[0]).toHaveTextContent('60 Tinggi 76–<91');
});

test('beyond 60 every group becomes a bar in proportion to the largest', () => {
  render(
    <UnitBand label="Pita" groups={[aGroup({ count: 120 }), aGroup({ band: 'low', count: 30 })]} />,
  );
  const items = screen.getAllByRole('listitem');
  expect(items.map(marksOf)).toEqual([1, 1]);
  const widths = items.map((item) => item.querySelector<HTMLElement>('[style]')?.style.width);
  expect(widths).toEqual(['100%', '25%']);
});
