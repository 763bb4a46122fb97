import { describe, expect, test } from 'vitest';
import { historyTrend } from '@/charts/trend-recent/historyTrend';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, anIndicator, aRecord, aTarget } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { historyHeading } from './historyHeading';
import { historyTable } from './historyTable';

const i18n = i18nIn();
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('the history of an indicator that is late', () => {
  const observations = [aFigure('2020', 12), aFigure('2021', 11)];
  const late = indicatorCondition(aRecord({ observations }), isoDate('2026-11-22'));

  test('names the periods owed and leaves them as gaps', () => {
    expect(plain(historyHeading(late, i18n))).toBe(
      'Dari 12,00 % (2020) ke 11,00 % (2021); 2022–2025 belum dilaporkan (4 periode)',
    );
    const values = historyTrend(late, i18n).series[0]?.points.map(({ value }) => value);
    expect(values).toEqual([12, 11, null, null, null, null]);
    expect(historyTable(late, i18n).rows[0]?.cells.slice(0, 2)).toEqual([
      '2025',
      'belum dilaporkan',
    ]);
  });
});

describe('the history of figures that count from January', () => {
  const indicator = anIndicator({ cadence: 'quarterly', expectedLag: days(60) });
  const targets = [aTarget('2026-Q3', 70, { cumulative: true })];
  const at = (...periods: string[]) =>
    indicatorCondition(
      aRecord({
        indicator,
        observations: periods.map((period, index) => aFigure(period, 10 + index)),
        targets,
      }),
      isoDate('2026-11-22'),
    );

  test('compares a quarter with the same one a year earlier', () => {
    const condition = at('2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3');
    expect(plain(historyHeading(condition, i18n))).toBe(
      'TW III 2026: 14,00 %; TW III 2025: 10,00 %',
    );
  });

  test('compares with nothing when that one is not known', () => {
    expect(plain(historyHeading(at('2026-Q2', '2026-Q3'), i18n))).toBe('TW III 2026: 11,00 %');
  });
});
