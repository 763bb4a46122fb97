import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, agencyNamed, aMissing, anIndicator, aRecord } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { DimensionMissingView } from './DimensionMissingView';
import { selectMissing } from './selectMissing';

const on = isoDate('2026-11-22');

const monthly = (name: string, observations: IndicatorRecord['observations']) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id: name,
        code: name,
        name: { id: name },
        cadence: 'monthly',
        expectedLag: days(30),
        agency: 'dlh',
      }),
      observations,
    }),
    on,
  );

const show = (...conditions: ReturnType<typeof monthly>[]) =>
  renderView(
    <DimensionMissingView
      model={selectMissing(conditions, 'economy')}
      agencies={agencyNamed('dlh')}
      on={on}
    />,
  );

const rows = () =>
  screen.getAllByRole('listitem').map((it) => it.textContent?.replaceAll('\u00a0', ' '));

test('who owes which period for how many days, the longest first, against its own deadline', () => {
  show(
    monthly('august', [aFigure('2026-08', 5)]),
    monthly('june', [aFigure('2026-06', 5)]),
    monthly('current', [aFigure('2026-10', 5)]),
  );
  expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
    '2 dari 3 indikator belum dilaporkan; paling lama june (DLH), terlambat 84 hari.',
  );
  expect(rows()).toEqual([
    'june terlambat 84 hariDLH · Jul 2026–Sep 2026 belum dilaporkan (3 periode) · tenggat 30 Agustus 2026bulanan, 30 hari setelah akhir bulan · terakhir 5,00 % (Jun 2026)',
    'august terlambat 23 hariDLH · September 2026 belum dilaporkan · tenggat 30 Oktober 2026bulanan, 30 hari setelah akhir bulan · terakhir 5,00 % (Agu 2026)',
  ]);
});

test('one without a figure for a stated reason is listed, and not as late', () => {
  show(monthly('hidden', [aMissing('2026-10', 'suppressed')]));
  expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
    'Semua 1 indikator dilaporkan dalam tenggatnya. 1 indikator tanpa angka dengan alasan.',
  );
  expect(rows()[0]).toContain('Oktober 2026: disembunyikan karena jumlah terlalu kecil');
});
