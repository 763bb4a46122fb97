import { expect, test } from 'vitest';
import { areaStanding } from '@/domain/district/areaStanding';
import { freshnessOf } from '@/domain/indicator/freshness';
import type { Indicator } from '@/domain/indicator/indicator';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, period } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { mapFinding } from './mapFinding';

const on = isoDate('2025-02-01');
const people = { kind: 'count', label: { id: 'orang' } } as const;

function findingOf(over: Partial<Indicator>) {
  const indicator = anIndicator({ level: 'district', isRate: false, decimals: 0, ...over });
  const standing = areaStanding({
    indicator,
    figures: {
      observations: [
        aFigure('2024', 30, { area: '52.02.01' }),
        aFigure('2024', 90, { area: '52.02.02' }),
        aFigure('2024', 10, { area: '52.02.03' }),
      ],
      targets: [],
    },
    districts: [
      { code: '52.02.01', name: 'Praya' },
      { code: '52.02.02', name: 'Jonggat' },
      { code: '52.02.03', name: 'Kopang' },
    ],
    regency: '52.02',
    year: undefined,
    on,
    freshness: freshnessOf(indicator, period('2024'), on),
    classRule: 'fixed',
  });
  return mapFinding(standing, 'district', i18nIn());
}

test.each(['lower-is-better', 'higher-is-better'] as const)(
  'of a count where %s the largest is the most and the smallest the fewest',
  (direction) => {
    expect(findingOf({ direction, unit: people })).toMatch(
      /^2024: terbanyak Jonggat, 90\sorang; paling sedikit Kopang, 10\sorang\.$/,
    );
  },
);

test('of an index, which is no larger in a larger place, tells the best and the worst', () => {
  const unit = { kind: 'index', label: { id: 'indeks' } } as const;
  expect(findingOf({ direction: 'lower-is-better', unit })).toMatch(
    /^2024: terbaik Kopang, .*; terburuk Jonggat, .*\.$/,
  );
});
