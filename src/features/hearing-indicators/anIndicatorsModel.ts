import type { HearingScope } from '@/domain/hearing/scope';
import type { Indicator } from '@/domain/indicator/indicator';
import { type IndicatorCondition, indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { type Agency, agencyNames } from '@/domain/region/region';
import { aFigure, anIndicator, aRecord, aTarget } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { selectIndicators } from './selectIndicators';

type Over = Partial<Indicator> & {
  target?: number | null;
  /** What the target was published as before. */
  first?: number;
  /** Target of the year after the figure. */
  next?: number;
  period?: string;
  status?: 'final' | 'provisional';
};

/** With this value of the year last due against a target of 100, unless the test says otherwise. */
export function anIndicatorOf(
  id: string,
  value: number,
  { target = 100, first, next, period = '2025', status = 'final', ...over }: Over = {},
): IndicatorCondition {
  return indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id,
        code: id,
        name: { id: `Indikator ${id}` },
        agency: 'dlh',
        direction: 'higher-is-better',
        formula: 'ratio',
        decimals: 1,
        ...over,
      }),
      observations: [aFigure(period, value, { status })],
      targets: [
        ...(first === undefined ? [] : [aTarget(period, first)]),
        ...(target === null ? [] : [aTarget(period, target, LATER)]),
        ...(next === undefined ? [] : [aTarget(`${Number(period) + 1}`, next)]),
      ],
    }),
    isoDate('2026-11-22'),
  );
}

const LATER = { publishedAt: isoDate('2022-06-01') };

const anAgency = (id: string, commission: string): Agency => ({
  id,
  name: `Dinas ${id}`,
  shortName: id.toUpperCase(),
  kind: 'department',
  commission,
  headPost: { id: `Kepala ${id.toUpperCase()}` },
  formerNames: [],
});

const AGENCIES = [anAgency('dlh', 'Komisi III'), anAgency('dinsos', 'Komisi IV')];

export const anIndicatorsModel = (
  conditions: IndicatorCondition[],
  scope: HearingScope = { kind: 'all' },
) =>
  selectIndicators(conditions, { scope }, AGENCIES, agencyNames(AGENCIES, isoDate('2026-11-22')));
