import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BandGlyph } from './BandGlyph';
import { ScheduleGlyph } from './ScheduleGlyph';
import { UnitBand, type UnitBandGroup } from './UnitBand';

const BANDS = ['very-high', 'high', 'medium', 'low', 'very-low', null] as const;
const STATUSES = [
  'done',
  'on-time',
  'at-risk',
  'late',
  'critical',
  'not-started',
  'unreported',
] as const;

function aGroup(over: Partial<UnitBandGroup>): UnitBandGroup {
  const group = { band: 'high', count: 3, word: 'Tinggi', range: '76–<91', ...over } as const;
  return { ...group, countText: `${group.count}` };
}

const marksOf = (item: HTMLElement | undefined) => item?.querySelectorAll('svg').length;

test('every band and every schedule status has its own shape', () => {
  const { container } = render(
    <>
      {BANDS.map((band) => [
        <BandGlyph key={`${band}`} band={band} />,
        <BandGlyph key={`${band}-mark`} band={band} size="mark" />,
      ])}
      {STATUSES.map((status) => (
        <ScheduleGlyph key={status} status={status} />
      ))}
    </>,
  );
  const shapes = [...container.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML);
  expect(shapes).not.toContain('');
  expect(new Set(shapes).size).toBe(8 + STATUSES.length);
});

test('a glyph alone carries its word, beside the word it is silent', () => {
  render(
    <>
      <BandGlyph band="low" label="Rendah" />
      <ScheduleGlyph status="late" label="Terlambat" />
      <BandGlyph band="high" />
    </>,
  );
  expect(screen.getAllByRole('img').map((it) => it.getAttribute('aria-label'))).toEqual([
    'Rendah',
    'Terlambat',
  ]);
});

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
