import { neededAsPrinted } from '@/domain/indicator/achievement';
import { changeUnit } from '@/domain/indicator/change';
import type { I18n } from '@/i18n/I18n';
import type { OffTrackItem } from '../selectExplanations';

export type FigureWords = {
  value: string;
  /** The target or the plan. */
  target: string;
  /** Its period or day, and whether it is provisional. */
  period: string;
  /** Achievement or deviation. */
  share: string;
  /** What it takes to be one step better; `null` where there is no step. */
  distance: string | null;
};

/** The figure of an item off track, and how far it is from the next better step. */
export function figureWords(item: OffTrackItem, i18n: I18n): FigureWords {
  const share = shareWords(item, i18n);
  return item.kind === 'off-target'
    ? { ...measuredWords(item, i18n), share, distance: nextBand(item, i18n) }
    : { ...workWords(item, i18n), share, distance: nextStatus(item, i18n) };
}

type OffTarget = Extract<OffTrackItem, { kind: 'off-target' }>;
type BehindSchedule = Extract<OffTrackItem, { kind: 'behind-schedule' }>;

/** "capaian 47,2 %" or "deviasi −28,4 poin persen". */
export const shareWords = (item: OffTrackItem, { t, format }: I18n): string =>
  item.kind === 'off-target'
    ? t('figure.capaian', { value: format.percent(item.achievement.percent) })
    : t('attention.deviation', { deviation: format.percentagePoints(item.deviation) });

function measuredWords(
  { condition: { indicator, latest, isCumulative }, achievement: { explanation } }: OffTarget,
  { t, format }: I18n,
): Pick<FigureWords, 'value' | 'target' | 'period'> {
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  return {
    value: write(explanation.actual),
    target: t('figure.target', { value: format.target(explanation.target, indicator) }),
    period:
      latest === null
        ? ''
        : [
            format.periodShort(latest.period),
            ...(isCumulative ? [t('hearing.explanations.cumulative')] : []),
            ...(latest.status === 'final' ? [] : [t(`figure.${latest.status}`)]),
          ].join(', '),
  };
}

function workWords(
  { condition: { report } }: BehindSchedule,
  { t, format }: I18n,
): Pick<FigureWords, 'value' | 'target' | 'period'> {
  if (report === null) return { value: t('figure.missing'), target: '', period: '' };
  return {
    value: format.percent(report.physicalActual),
    target: t('figure.plan', { value: format.percent(report.physicalPlan) }),
    period: t('attention.physical', { date: format.dateShort(report.date) }),
  };
}

/** In the indicator's own unit: it is the figure its owner can act on. */
function nextBand(
  { condition: { indicator }, achievement: { explanation } }: OffTarget,
  { t, format }: I18n,
): string | null {
  const needed = neededAsPrinted(explanation, indicator);
  if (explanation.next === null || needed === null) return null;
  const delta = { delta: needed - explanation.actual, unit: changeUnit(indicator.unit) };
  return t('hearing.explanations.next', {
    delta: format.delta(delta, indicator.unit, indicator.decimals),
    step: t(`band.${explanation.next.band}`),
  });
}

function nextStatus(
  { condition: { schedule } }: BehindSchedule,
  { t, format }: I18n,
): string | null {
  const { better } = schedule.explanation;
  if (better === null) return null;
  return t('hearing.explanations.next', {
    delta: format.percentagePoints(better.gap),
    step: t(`schedule.${better.status}`),
  });
}
