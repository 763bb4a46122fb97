import { describe, expect, test } from 'vitest';
import type { Unit } from '@/domain/indicator/indicator';
import { instant, isoDate } from '@/domain/time/calendar';
import { isPeriod } from '@/domain/time/period';
import { percent, percentagePoints, rupiah } from '@/domain/units';
import { createFormatters } from './format';

const wita = { timeZone: 'Asia/Makassar', label: 'WITA' } as const;
const id = createFormatters('id', wita);
const en = createFormatters('en', wita);

/** `_` stands for the no-break space, which an editor does not show. */
const text = (pattern: string) => pattern.replaceAll('_', '\u00a0');

const unit = (kind: Unit['kind'], label = ''): Unit => ({ kind, label: { id: label } });

describe('numbers', () => {
  test.each([
    [1234567.891, 2, '1.234.567,89', '1,234,567.89'],
    [-1.6, 1, '−1,6', '−1.6'],
    [-0.04, 1, '0,0', '0.0'],
    [4, 2, '4,00', '4.00'],
  ])('%d with %d decimals is %s', (value, decimals, indonesian, english) => {
    expect(id.number(value, decimals)).toBe(indonesian);
    expect(en.number(value, decimals)).toBe(english);
  });

  test.each([
    [0.73, 2, '+0,73'],
    [-1.6, 1, '−1,6'],
    [0, 1, '0,0'],
    [-0.04, 1, '0,0'],
  ])('the difference %d carries its sign: %s', (value, decimals, expected) => {
    expect(id.signed(value, decimals)).toBe(expected);
  });

  test.each([
    [id.percent(percent(61.2)), '61,2_%'],
    [id.percent(percent(112.13), 2), '112,13_%'],
    [en.percent(percent(61.2)), '61.2_%'],
    [id.points(0.73, 2), '+0,73_poin'],
    [id.percentagePoints(percentagePoints(-1.6)), '−1,6_poin persen'],
    [en.percentagePoints(percentagePoints(-1.6)), '−1.6_percentage points'],
    [id.count(12345), '12.345'],
  ])('%s', (written, expected) => {
    expect(written).toBe(text(expected));
  });
});

test.each([
  ['lower-is-better', '≤ 18,0_%'],
  ['higher-is-better', '18,0_%'],
] as const)('a target where %s is %s', (direction, expected) => {
  const unit = { kind: 'percent', label: { id: 'persen' } } as const;
  expect(id.target(18, { unit, decimals: 1, direction })).toBe(text(expected));
});

describe('as the standard of the languages writes it', () => {
  const standard = { id: 'id-ID', en: 'en-GB' } as const;
  const values = [0, 0.5, 1.005, 2.675, 9.995, 90.99, 999.5, 1234.5, 12345.678, 1e6, 987654321.25];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);

  test.each(['id', 'en'] as const)('numbers in %s', (locale) => {
    const { number } = locale === 'id' ? id : en;
    for (const value of values.flatMap((it) => [it, -it]))
      for (const digits of [0, 1, 2, 3])
        expect(number(value, digits)).toBe(
          new Intl.NumberFormat(standard[locale], {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
            signDisplay: 'negative',
          })
            .format(value)
            .replace('-', '−'),
        );
  });

  test.each(['id', 'en'] as const)('months in %s', (locale) => {
    const { date, dateShort } = locale === 'id' ? id : en;
    const as = (dateStyle: Intl.DateTimeFormatOptions, text: string) =>
      new Intl.DateTimeFormat(standard[locale], { ...dateStyle, timeZone: 'UTC' }).format(
        new Date(text),
      );
    for (const month of months) {
      const day = isoDate(`2026-${String(month).padStart(2, '0')}-05`);
      expect(date(day)).toBe(as({ dateStyle: 'long' }, day));
      const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
      expect(dateShort(day)).toBe(as(short, day));
    }
  });
});

describe('money', () => {
  test.each([
    [18_760_000_000, 'Rp_18,76_miliar', 'Rp_18,76_M', 'Rp_18.76_billion'],
    [1_200_000_000_000, 'Rp_1,2_triliun', 'Rp_1,2_T', 'Rp_1.2_trillion'],
    [620_000_000, 'Rp_620_juta', 'Rp_620_jt', 'Rp_620_million'],
    [950_000, 'Rp_950.000', 'Rp_950.000', 'Rp_950,000'],
    [999_999_999, 'Rp_1_miliar', 'Rp_1_M', 'Rp_1_billion'],
    [999_990_000, 'Rp_999,99_juta', 'Rp_999,99_jt', 'Rp_999.99_million'],
    [1_000_000, 'Rp_1_juta', 'Rp_1_jt', 'Rp_1_million'],
    [0, 'Rp_0', 'Rp_0', 'Rp_0'],
    [-18_760_000_000, '−Rp_18,76_miliar', '−Rp_18,76_M', '−Rp_18.76_billion'],
  ])('%d rupiah is %s', (amount, indonesian, short, english) => {
    expect(id.money(rupiah(amount))).toBe(text(indonesian));
    expect(id.moneyShort(rupiah(amount))).toBe(text(short));
    expect(en.money(rupiah(amount))).toBe(text(english));
  });
});

test('an input to reckon with again is money to the rupiah', () => {
  expect(id.input(1_854_300_000_000, unit('rupiah'), 0)).toBe(text('Rp_1.854.300.000.000'));
  expect(id.input(11.24, unit('percent'), 2)).toBe(text('11,24_%'));
});

describe('values and changes by unit', () => {
  test.each([
    [unit('percent'), 11.24, 2, '11,24_%'],
    [unit('index'), 72.07, 2, '72,07'],
    [unit('rupiah'), 18_760_000_000, 0, 'Rp_18,76_miliar'],
    [unit('count', 'orang'), 12_345, 0, '12.345_orang'],
    [unit('other', 'tahun'), 7.86, 2, '7,86_tahun'],
  ])('a value in $kind', (kind, value, decimals, expected) => {
    expect(id.value(value, kind, decimals)).toBe(text(expected));
  });

  test.each([
    ['percentage-points', unit('percent'), -1.42, 2, '−1,42_poin persen'],
    ['points', unit('index'), 0.73, 2, '+0,73_poin'],
    ['own-unit', unit('rupiah'), 1_200_000_000, 0, '+Rp_1,2_miliar'],
    ['own-unit', unit('count', 'orang'), -1200, 0, '−1.200_orang'],
  ] as const)('a change in %s', (changeUnit, kind, delta, decimals, expected) => {
    expect(id.delta({ delta, unit: changeUnit }, kind, decimals)).toBe(text(expected));
  });

  test('a unit without an English word keeps the Indonesian one', () => {
    expect(en.value(3, { kind: 'count', label: { id: 'desa' } }, 0)).toBe(text('3_desa'));
    const translated: Unit = { kind: 'count', label: { id: 'desa', en: 'villages' } };
    expect(en.value(3, translated, 0)).toBe(text('3_villages'));
  });
});

describe('dates and times', () => {
  const moment = instant('2026-11-22T16:30:00Z');

  test.each([
    [id.date(isoDate('2026-11-22')), '22 November 2026'],
    [en.date(isoDate('2026-11-22')), '22 November 2026'],
    [id.dateShort(isoDate('2026-12-05')), '5 Des 2026'],
    [en.dateShort(isoDate('2026-12-05')), '5 Dec 2026'],
    [id.time(instant('2026-11-22T08:00:00Z')), '16.00_WITA'],
    [en.time(instant('2026-11-22T08:00:00Z')), '16:00_WITA'],
    [id.moment(moment), '23 November 2026, 00.30_WITA'],
  ])('%s', (written, expected) => {
    expect(written).toBe(text(expected));
  });

  test.each([
    ['2026-11-20T00:00:00Z', '2_hari 16_jam', '2_days 16_hours'],
    ['2026-11-21T16:00:00Z', '1_hari', '1_day'],
    ['2026-11-22T14:55:00Z', '1_jam 5_menit', '1_hour 5_minutes'],
    ['2026-11-22T15:59:30Z', 'kurang dari 1_menit', 'less than 1_minute'],
    ['2026-11-22T17:00:00Z', 'kurang dari 1_menit', 'less than 1_minute'],
  ])('from %s the age is %s', (from, indonesian, english) => {
    const now = instant('2026-11-22T16:00:00Z');
    expect(id.age(instant(from), now)).toBe(text(indonesian));
    expect(en.age(instant(from), now)).toBe(text(english));
  });

  test.each([
    [143, '143_hari', '143_days'],
    [1, '1_hari', '1_day'],
    [0, '0_hari', '0_days'],
    [1234, '1.234_hari', '1,234_days'],
  ])('%d days', (count, indonesian, english) => {
    expect(id.days(count)).toBe(text(indonesian));
    expect(en.days(count)).toBe(text(english));
  });
});

describe('periods', () => {
  test.each([
    ['2026-Q3', 'Triwulan_III 2026', 'TW_III 2026', 'Q3 2026', 'Q3 2026'],
    ['2026-S1', 'Semester_I 2026', 'Sem_I 2026', 'H1 2026', 'H1 2026'],
    ['2026-08', 'Agustus 2026', 'Agu 2026', 'August 2026', 'Aug 2026'],
    ['2026', '2026', '2026', '2026', '2026'],
  ])('%s is %s', (period, indonesian, indonesianShort, english, englishShort) => {
    if (!isPeriod(period)) throw new RangeError(period);
    expect(id.period(period)).toBe(text(indonesian));
    expect(id.periodShort(period)).toBe(text(indonesianShort));
    expect(en.period(period)).toBe(english);
    expect(en.periodShort(period)).toBe(englishShort);
  });
});
