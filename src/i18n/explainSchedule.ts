import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { ScheduleRule } from '@/domain/quick-win/schedule';
import type { I18n } from './I18n';
import { ruleBound } from './ruleBound';

/** A schedule status in sentences: its inputs, its own bounds, the distance to its neighbours. */
export function explainSchedule(condition: QuickWinCondition, i18n: I18n): string[] {
  const { t, format } = i18n;
  const { quickWin, schedule } = condition;
  const { status } = schedule;
  const start = format.date(quickWin.start);
  switch (status) {
    case 'unreported':
    case 'not-started':
      return [t(`quickWin.why.${status}`, { start })];
    case 'done':
      return [t('quickWin.why.done', { actual: writeActual(condition, i18n) })];
    default:
      return [
        ...inputSentence(condition, i18n),
        boundSentence(status, schedule.explanation.rule, i18n),
        ...distanceSentences(condition, i18n),
      ];
  }
}

const writeActual = ({ schedule }: QuickWinCondition, { format }: I18n): string => {
  const { actual } = schedule.explanation;
  return actual === null ? '' : format.percent(actual);
};

function inputSentence({ schedule }: QuickWinCondition, { t, format }: I18n): string[] {
  const { planned, actual } = schedule.explanation;
  if (planned === null || actual === null || schedule.deviation === null) return [];
  return [
    t('quickWin.why.deviation', {
      actual: format.percent(actual),
      planned: format.percent(planned),
      deviation: format.percentagePoints(schedule.deviation),
    }),
  ];
}

type RuledStatus = 'on-time' | 'at-risk' | 'late' | 'critical';

function boundSentence(of: RuledStatus, rule: ScheduleRule, { t, format }: I18n): string {
  const write = (bound: number) => ruleBound(bound, format);
  const status = t(`schedule.${of}`);
  const { atRiskBelow, lateBelow, criticalBelow } = rule;
  switch (of) {
    case 'on-time':
      return t('quickWin.why.from', { status, from: write(atRiskBelow) });
    case 'at-risk':
      return t('quickWin.why.between', {
        status,
        from: write(lateBelow),
        below: write(atRiskBelow),
      });
    case 'late':
      return t('quickWin.why.between', {
        status,
        from: write(criticalBelow),
        below: write(lateBelow),
      });
    case 'critical':
      return t('quickWin.why.below', { status, below: write(criticalBelow) });
  }
}

function distanceSentences({ schedule }: QuickWinCondition, { t, format }: I18n): string[] {
  const { better, worse } = schedule.explanation;
  return [
    ...(better === null
      ? []
      : [
          t('quickWin.why.better', {
            gap: format.percentagePoints(better.gap),
            status: t(`schedule.${better.status}`),
          }),
        ]),
    ...(worse === null
      ? []
      : [
          t('quickWin.why.worse', {
            gap: format.number(worse.gap, 1),
            status: t(`schedule.${worse.status}`),
          }),
        ]),
  ];
}
