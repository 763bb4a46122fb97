import type { HearingScope } from '@/domain/hearing/scope';
import { aHearingIndicator, HEARING_AGENCIES, HEARING_DAY } from '@/domain/hearing/testHearing';
import type { Indicator } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { agencyNames } from '@/domain/region/region';
import { aFigure, aTarget } from '@/domain/testRecords';
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
  return aHearingIndicator(
    id,
    {
      observations: [aFigure(period, value, { status })],
      targets: [
        ...(first === undefined ? [] : [aTarget(period, first)]),
        ...(target === null ? [] : [aTarget(period, target, LATER)]),
        ...(next === undefined ? [] : [aTarget(`${Number(period) + 1}`, next)]),
      ],
    },
    over,
  );
}

const LATER = { publishedAt: isoDate('2022-06-01') };

export const anIndicatorsModel = (
  conditions: IndicatorCondition[],
  scope: HearingScope = { kind: 'all' },
) =>
  selectIndicators(
    conditions,
    { scope },
    HEARING_AGENCIES,
    agencyNames(HEARING_AGENCIES, HEARING_DAY),
  );
