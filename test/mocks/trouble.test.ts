import { describe, expect, it } from 'vitest';
import { STORIES } from '#mocks/seeds/stories';
import { daysBetween, isoDate } from '@/domain/time/calendar';
import { comparePeriods, isPeriod, periodEnd, shiftPeriod } from '@/domain/time/period';
import { demoWorld, observations, scorecard } from './read-body';

const codes = demoWorld.regencyCodes;

function indicatorOf(code: string, id: string) {
  const indicator = scorecard(code).indicators.find((entry) => entry.id === id);
  if (indicator === undefined) throw new Error(`No indicator ${id}`);
  return indicator;
}

function storyOf(code: string) {
  const story = STORIES[code];
  if (story === undefined) throw new Error(`No story of ${code}`);
  return story;
}

/** Days since the first figure after the latest one was due. */
function daysLate(code: string, id: string): number {
  const { observations: figures, expectedLagDays } = indicatorOf(code, id);
  const last = figures
    .map(({ period }) => period)
    .filter(isPeriod)
    .sort(comparePeriods)
    .at(-1);
  if (last === undefined) throw new Error(`${id} was never reported`);
  return daysBetween(periodEnd(shiftPeriod(last, 1)), demoWorld.today) - expectedLagDays;
}

/** The records of each period together. */
function byPeriod<T extends { period: string }>(records: T[]): T[][] {
  const periods = [...new Set(records.map(({ period }) => period))];
  return periods.map((period) => records.filter((record) => record.period === period));
}

describe.each(codes)('the data of %s have trouble to find', (code) => {
  const story = storyOf(code);

  it('an indicator was never reported', () => {
    expect(indicatorOf(code, story.neverReported).observations).toEqual([]);
  });

  it('an indicator is exactly 143 days late', () => {
    expect(daysLate(code, story.longLate)).toBe(143);
  });

  it('others have missed their latest date', () => {
    for (const id of story.late) expect(daysLate(code, id)).toBeGreaterThan(0);
  });

  it('a series has a gap with its reason', () => {
    const gap = indicatorOf(code, story.gap).observations.filter(({ value }) => value === null);
    expect(gap).toMatchObject([{ reason: 'not-reported' }]);
  });

  it('a figure was revised after publication', () => {
    const { observations: figures } = observations(code, story.revised);
    const regency = figures.filter(({ area }) => area === code);
    expect(Math.max(...byPeriod(regency).map(({ length }) => length))).toBe(2);
    const last = regency.filter(({ period }) => period === '2026-Q2');
    expect(last[0]?.value).not.toBe(last[1]?.value);
    expect(last[0]?.publishedAt).not.toBe(last[1]?.publishedAt);
  });

  it('a target of the year was moved', () => {
    const ofYear = observations(code, story.movedTarget).targets.filter(
      ({ period }) => period === '2026',
    );
    expect(ofYear).toHaveLength(2);
    expect(ofYear[0]?.value).toBeGreaterThan(ofYear[1]?.value ?? Number.NaN);
  });

  it('an owner left kendala and tindak lanjut empty', () => {
    expect(indicatorOf(code, story.emptyAccount).accounts).toMatchObject([
      { obstacle: null, followUp: null },
    ]);
  });

  it('stunting changed its method, and small counts are withheld', () => {
    const { observations: figures } = observations(code, 'stunting');
    expect(new Set(figures.map(({ method }) => method)).size).toBe(2);
    expect(figures.some((figure) => figure.value === null && figure.reason === 'suppressed')).toBe(
      true,
    );
  });

  it('two districts tie, one district is missing, and one stands at a real zero', () => {
    const tied = observations(code, story.tied).observations.filter(({ period }) =>
      period.startsWith('2026'),
    );
    for (const group of byPeriod(tied)) {
      const values = group.filter(({ area }) => area !== code).map(({ value }) => value);
      expect(new Set(values).size).toBeLessThan(values.length);
    }
    const areas = observations(code, story.missingDistrict).observations;
    expect(areas.some(({ area, value }) => area !== code && value === null)).toBe(true);
    const counts = observations(code, 'desa-internet').observations;
    expect(counts.some(({ area, value }) => area !== code && value === 0)).toBe(true);
  });

  it('every indicator below 76 % of its target is explained by its owner', () => {
    for (const id of Object.keys(story.achievements)) {
      if ((story.achievements[id] ?? 1) >= 0.76) continue;
      expect(indicatorOf(code, id).accounts.length, id).toBe(1);
    }
  });

  it('every figure was entered before it was published, and published by today', () => {
    for (const { observations: figures } of scorecard(code).indicators) {
      for (const { enteredAt, publishedAt } of figures) {
        expect(enteredAt <= publishedAt && publishedAt <= demoWorld.today).toBe(true);
      }
    }
  });

  it('district figures agree with the regency’s', () => {
    const { observations: figures } = observations(code, 'desa-internet');
    for (const group of byPeriod(figures)) {
      const total = group.find(({ area }) => area === code)?.value;
      const areas = group.filter(({ area }) => area !== code);
      if (areas.length === 0) continue;
      expect(areas.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total);
    }
  });
});

describe('scorecards of earlier years', () => {
  it('serve the picture of 30 June, which differs from today’s', () => {
    const past = scorecard('52.02', 2026);
    expect(past.coversFrom).toBe('2026-01-01');
    const day = isoDate('2026-06-30');
    const known = past.indicators
      .find(({ id }) => id === 'sampah-terkelola')
      ?.observations.filter(({ publishedAt }) => publishedAt <= day);
    expect(known?.at(-1)?.period).toBe('2026-Q1');
    expect(known?.length).toBeGreaterThanOrEqual(8);
  });

  it('publish nothing after their year', () => {
    for (const { observations: figures } of scorecard('52.02', 2025).indicators) {
      expect(figures.every(({ publishedAt }) => publishedAt <= '2025-12-31')).toBe(true);
    }
  });
});

describe('the agencies of the four regencies', () => {
  const silentIn = (code: string) => {
    const { agencies, indicators, quickWins } = scorecard(code);
    return agencies.filter(({ id }) => {
      const own = indicators.filter(({ agency }) => agency === id);
      const leads = quickWins.some(({ leadAgency }) => leadAgency === id);
      return own.length > 0 && !leads && own.every((it) => it.observations.length === 0);
    });
  };

  it('include one that has never reported, outside the regency that opens first', () => {
    expect(codes.flatMap(silentIn)).toHaveLength(1);
    expect(silentIn('52.02')).toEqual([]);
  });
});
