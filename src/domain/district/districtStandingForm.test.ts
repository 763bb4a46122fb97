import { expect, test } from 'vitest';
import { anIndicator } from '../testRecords';
import { districtForm, growsWithSize } from './districtStandingForm';

const unit = (kind: 'percent' | 'index' | 'rupiah' | 'count' | 'other') => ({
  kind,
  label: { id: kind },
});

test.each([
  ['regency', true, 'none'],
  ['district', true, 'map'],
  ['village', true, 'map'],
  ['district', false, 'table'],
] as const)('of a %s, a rate being %s: %s', (level, isRate, form) => {
  expect(districtForm(anIndicator({ level, isRate }))).toBe(form);
});

test.each([
  ['count', false, true],
  ['rupiah', false, true],
  ['other', false, false],
  ['index', false, false],
  ['count', true, false],
] as const)('%s, a rate being %s, grows with the size of a place: %s', (kind, isRate, grows) => {
  expect(growsWithSize(anIndicator({ unit: unit(kind), isRate }))).toBe(grows);
});
