import type { HearingScope } from '@/domain/hearing/scope';
import { aHearingIndicator, HEARING_AGENCIES, HEARING_DAY } from '@/domain/hearing/testHearing';
import type { Account, Indicator } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { type QuickWinCondition, quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import { agencyNames } from '@/domain/region/region';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { aFigure, anAccount, aQuickWin, aReport, aTarget } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { selectExplanations } from './selectExplanations';

type Over = Partial<Indicator> & { account?: Partial<Account>; period?: string; before?: number };

/** At this share of a target of 100, of the year last due unless the test says otherwise. */
export function anIndicatorAt(
  id: string,
  value: number,
  { account, period = '2025', before = value + 5, ...over }: Over = {},
): IndicatorCondition {
  const year = String(Number(period) - 1);
  return aHearingIndicator(
    id,
    {
      observations: [aFigure(year, before), aFigure(period, value)],
      targets: [aTarget(year, 90), aTarget(period, 100)],
      accounts: account === undefined ? [] : [anAccount(account)],
    },
    over,
  );
}

/** Works led by DLH, critical: 28,4 points behind their plan. */
export const criticalWorks = (): QuickWinCondition[] =>
  quickWinConditions(
    {
      quickWins: [aQuickWin({ id: 'bank', name: { id: 'Bank Sampah' }, leadAgency: 'dlh' })],
      reports: [
        aReport({
          quickWin: 'bank',
          physicalActual: percent(49.6),
          physicalPlan: percent(78),
          obstacle: { id: 'Lahan belum siap.' },
          followUp: { id: 'Pinjam lahan.' },
          responsible: { id: 'Kepala DLH' },
          due: isoDate('2026-11-16'),
        }),
      ],
    },
    HEARING_DAY,
    USUAL_RULES,
  );

export const anExplanationsModel = (
  indicators: IndicatorCondition[],
  quickWins: QuickWinCondition[] = [],
  scope: HearingScope = { kind: 'all' },
) =>
  selectExplanations(
    { indicators, quickWins, rules: USUAL_RULES },
    {
      scope,
      agencies: HEARING_AGENCIES,
      names: agencyNames(HEARING_AGENCIES, HEARING_DAY),
      on: HEARING_DAY,
    },
  );
