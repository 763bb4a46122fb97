import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import type { Locale } from '@/i18n/I18n';
import { i18nIn } from '../../../../test/render';
import { aPromiseOf, aPromisesModel } from '../aPromisesModel';
import { promisesFinding } from './promisesFinding';

const overdue = aPromiseOf('overdue');
const longer = aPromiseOf('longer', { due: isoDate('2026-10-10'), agency: 'dishub' });
const open = aPromiseOf('open', { due: isoDate('2026-12-12') });
const kept = aPromiseOf('kept', { keptAt: isoDate('2026-11-12') });
const keptLate = aPromiseOf('kept late', { keptAt: isoDate('2026-11-15') });

const said = (promises: Parameters<typeof aPromisesModel>[0], locale: Locale = 'id') =>
  promisesFinding(aPromisesModel(promises), i18nIn(locale))?.replaceAll('\u00a0', ' ') ?? null;

test.each([
  ['nothing', [], null],
  [
    'some overdue: the longest, and whose',
    [kept, overdue, open, longer],
    '2 dari 4 janji lewat tenggat, yang terlama 41 hari (Dishub)',
  ],
  ['a single one', [overdue], 'Satu-satunya janji lewat tenggat 8 hari (DLH)'],
  [
    'none overdue: the next due',
    [kept, open],
    '1 dari 2 janji masih terbuka, yang terdekat jatuh tempo 12 Des 2026 (DLH)',
  ],
  ['all kept in time', [kept], '1 janji sudah ditepati, semua tepat waktu'],
  ['all kept, some late', [kept, keptLate], '2 janji sudah ditepati, 1 di antaranya terlambat'],
])('%s', (_, promises, finding) => {
  expect(said(promises)).toBe(finding);
});

test('in English', () => {
  expect(said([kept, overdue, open, longer], 'en')).toBe(
    '2 of 4 promises are overdue, the longest by 41 days (Dishub)',
  );
});
