import type { HearingScope } from '@/domain/hearing/scope';
import type { Account, Indicator } from '@/domain/indicator/indicator';
import { type IndicatorCondition, indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { type QuickWinCondition, quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import { type Agency, agencyNames } from '@/domain/region/region';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import {
  aFigure,
  anAccount,
  anIndicator,
  aQuickWin,
  aRecord,
  aReport,
  aTarget,
} from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { selectExplanations } from './selectExplanations';

const on = isoDate('2026-11-22');

type Over = Partial<Indicator> & { account?: Partial<Account>; period?: string; before?: number };

/** At this share of a target of 100, of the year last due unless the test says otherwise. */
export function anIndicatorAt(
  id: string,
  value: number,
  { account, period = '2025', before = value + 5, ...over }: Over = {},
): IndicatorCondition {
  const year = String(Number(period) - 1);
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
      observations: [aFigure(year, before), aFigure(period, value)],
      targets: [aTarget(year, 90), aTarget(period, 100)],
      accounts: account === undefined ? [] : [anAccount(account)],
    }),
    on,
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
    on,
    USUAL_RULES,
  );

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

export const anExplanationsModel = (
  indicators: IndicatorCondition[],
  quickWins: QuickWinCondition[] = [],
  scope: HearingScope = { kind: 'all' },
) =>
  selectExplanations(
    { indicators, quickWins, rules: USUAL_RULES },
    {
      scope,
      agencies: AGENCIES,
      names: agencyNames(AGENCIES, on),
      on,
    },
  );
