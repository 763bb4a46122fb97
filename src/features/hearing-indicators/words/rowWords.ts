import { isMetOnlySinceEased } from '@/domain/indicator/easedTarget';
import type { Target } from '@/domain/indicator/indicator';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { rupiah } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import { comparedTarget, firstTarget } from './comparedTarget';

export const NONE = '–';

export type RowWords = {
  name: string;
  /** Without its unit; that of an owed period is not told as the state of today. */
  value: string;
  /** Period of the value, or which is owed. */
  period: string;
  /** The same for tight rows: of what is owed the period alone, beside the dash. */
  shortPeriod: string;
  /** The newest figure where the value is owed, with its period; empty where it is the value. */
  last: string;
  target: string;
  /** The target as it was published first; empty where it was not moved. */
  firstTarget: string;
  /** Empty of money, which is written with its value. */
  unit: string;
  percent: string;
  /** Whether the target is met: a fact apart from the band. */
  met: string;
  /** The band, or why there is none. */
  status: string;
};

/** One indicator as the table has it. */
export function rowWords(condition: IndicatorCondition, i18n: I18n): RowWords {
  const { t, say, format } = i18n;
  const { indicator, achievement } = condition;
  const hasData = !isWithoutData(condition);
  const target = comparedTarget(condition);
  const first = firstTarget(condition);
  return {
    name: say(indicator.name),
    value: hasData && condition.latest ? written(condition.latest.value, condition, i18n) : NONE,
    period: periodWords(condition, i18n),
    shortPeriod: hasData ? periodWords(condition, i18n) : owedPeriod(condition, i18n),
    last: hasData ? '' : lastKnown(condition, i18n),
    target: target === null ? NONE : bounded(target, condition, i18n),
    firstTarget:
      first === null
        ? ''
        : t('hearing.indicators.firstTarget', { value: bounded(first, condition, i18n) }),
    unit: unitWords(condition, i18n),
    percent: achievement.kind === 'rated' ? format.number(achievement.percent, 1) : NONE,
    met: metWords(condition, i18n),
    status: statusWords(condition, i18n),
  };
}

/** A target that is met only because it was eased is not told as met without that. */
function metWords(condition: IndicatorCondition, { t }: I18n): string {
  const { meetsTarget } = condition.achievement;
  if (meetsTarget === null || isWithoutData(condition)) return NONE;
  if (isMetOnlySinceEased(condition)) return t('hearing.indicators.yesSinceEased');
  return t(meetsTarget ? 'hearing.indicators.yes' : 'hearing.indicators.no');
}

/** "terakhir 69,17 (2024)". */
const lastKnown = (condition: IndicatorCondition, i18n: I18n): string =>
  condition.latest === null
    ? ''
    : i18n.t('attention.lastKnown', {
        value: written(condition.latest.value, condition, i18n),
        period: i18n.format.periodShort(condition.latest.period),
      });

function statusWords(condition: IndicatorCondition, { t }: I18n): string {
  const { achievement } = condition;
  if (isWithoutData(condition)) return t('band.none');
  return achievement.kind === 'rated'
    ? t(`band.${achievement.band}`)
    : t(`notRated.${achievement.reason}`);
}

const bounded = ({ value }: Target, condition: IndicatorCondition, i18n: I18n): string =>
  i18n.format.bound(written(value, condition, i18n), condition.indicator.direction);

/** The unit has a column of its own, except that of money, which is read as one with the number. */
function written(value: number, { indicator }: IndicatorCondition, { format }: I18n): string {
  return indicator.unit.kind === 'rupiah'
    ? format.moneyShort(rupiah(value))
    : format.number(value, indicator.decimals);
}

const unitWords = ({ indicator: { unit } }: IndicatorCondition, { say }: I18n): string =>
  unit.kind === 'rupiah' ? '' : unit.kind === 'percent' ? '%' : say(unit.label);

const owedPeriod = ({ freshness, latestMissing }: IndicatorCondition, { format }: I18n): string => {
  const period = freshness.kind === 'late' ? freshness.owed : latestMissing?.period;
  return period === undefined ? '' : format.periodShort(period);
};

function periodWords(
  { latest, latestMissing, freshness }: IndicatorCondition,
  { t, format }: I18n,
): string {
  if (freshness.kind === 'late')
    return t('attention.owedOne', { period: format.periodShort(freshness.owed) });
  if (latestMissing !== null) return t(`notRated.${latestMissing.reason}`);
  if (latest === null) return t('notRated.not-reported');
  const period = format.periodShort(latest.period);
  return latest.status === 'final' ? period : `${period}, ${t(`figure.${latest.status}`)}`;
}
