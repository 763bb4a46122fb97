import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BandGlyph } from './BandGlyph';
import { ScheduleGlyph } from './ScheduleGlyph';

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
