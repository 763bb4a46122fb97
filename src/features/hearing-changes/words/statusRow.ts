import type { ChangeOf } from '@/domain/hearing/changes/change';
import type {
  IndicatorFlipped,
  IndicatorStatus,
} from '@/domain/hearing/changes/indicator/indicatorChange';
import type { QuickWinFlipped } from '@/domain/hearing/changes/programme/quickWinChange';
import type { Achievement } from '@/domain/indicator/achievement';
import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { Percent, PercentagePoints } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import { type ChangeCell, cell, type RowBody, type StatusMark } from './changeRow';
import { correctionRemarks } from './correctionRemarks';
import { deviationDifference } from './deviationDifference';
import { directionWord } from './directionWord';
import { redefinedRemarks } from './redefinedRemarks';
import { achievementWords } from './targetRow';

export const statusRow = (change: ChangeOf<'status-flipped'>, i18n: I18n): RowBody =>
  change.subject === 'indicator' ? bandRow(change, i18n) : scheduleRow(change, i18n);

type Verdict = Pick<ChangeOf<'status-flipped'>, 'improvement'>;

function bandRow(change: IndicatorFlipped & Verdict, i18n: I18n): RowBody {
  const { t, say } = i18n;
  const { indicator, before, after, achievement, latest, againstOld } = change;
  return {
    item: say(indicator.name),
    aspect: t('hearing.changes.band'),
    to: { page: 'indicator', id: indicator.id },
    before: bandCell(before, achievement.before, latest.before, i18n),
    after: bandCell(after, achievement.after, latest.after, i18n),
    difference:
      change.redefinedAt === null
        ? deviationDifference(percentOf(achievement.before), percentOf(achievement.after), i18n)
        : null,
    direction: directionWord(change, i18n) || t(dataWord(before, after)),
    remarks: [
      ...redefinedRemarks(change, i18n),
      ...(againstOld === null
        ? []
        : [t('hearing.changes.againstOld', { achievement: achievementWords(againstOld, i18n) })]),
    ],
  };
}

const percentOf = (achievement: Achievement): Percent | null =>
  achievement.kind === 'rated' ? achievement.percent : null;

const dataWord = (before: IndicatorStatus, after: IndicatorStatus) => {
  if (after === 'no-data') return 'hearing.changes.dataLost';
  return before === 'no-data' ? 'hearing.changes.dataFound' : 'hearing.changes.otherRating';
};

function bandCell(
  status: IndicatorStatus,
  achievement: Achievement,
  latest: MeasuredObservation | null,
  { t, format }: I18n,
): ChangeCell {
  const period = latest === null ? null : format.periodShort(latest.period);
  if (achievement.kind === 'not-rated') {
    const word = t(status === 'no-data' ? 'band.none' : 'hearing.changes.unrated');
    const mark: StatusMark | null = status === 'no-data' ? { scale: 'band', band: null } : null;
    return cell(word, { status: mark, note: t(`notRated.${achievement.reason}`), value: word });
  }
  const { band, percent } = achievement;
  const note = [t('figure.capaian', { value: format.percent(percent) }), period];
  return cell(t(`band.${band}`), {
    status: { scale: 'band', band },
    note: note.filter((part) => part !== null).join(', '),
  });
}

function scheduleRow(change: QuickWinFlipped & Verdict, i18n: I18n): RowBody {
  const { t, say, format } = i18n;
  const { quickWin, before, after, deviation } = change;
  const cellOf = (status: typeof before, points: PercentagePoints | null) =>
    cell(t(`schedule.${status}`), {
      status: { scale: 'schedule', status },
      note:
        points === null
          ? null
          : t('hearing.changes.deviation', { deviation: format.percentagePoints(points) }),
    });
  return {
    item: say(quickWin.name),
    aspect: t('hearing.changes.schedule'),
    to: { page: 'quickWin', id: quickWin.id },
    before: cellOf(before, deviation.before),
    after: cellOf(after, deviation.after),
    difference: deviationDifference(deviation.before, deviation.after, i18n),
    direction: directionWord(change, i18n) || t('hearing.changes.otherRating'),
    remarks: correctionRemarks(change, i18n),
  };
}
