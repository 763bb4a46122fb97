import type { ChangeOf } from '@/domain/hearing/changes/change';
import type { Achievement } from '@/domain/indicator/achievement';
import type { I18n } from '@/i18n/I18n';
import { cell, type RowBody } from './changeRow';
import { valueDifference } from './figureRows';

/** A moved target, and what its figure achieves against both. */
export function movedTargetRow(change: ChangeOf<'target-moved'>, i18n: I18n): RowBody {
  const { t, say, format } = i18n;
  const { indicator, before, after, ease, others } = change;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  return {
    item: say(indicator.name),
    aspect: t('hearing.changes.target', { period: format.period(after.period) }),
    to: { page: 'indicator', id: indicator.id },
    before: cell(write(before.value), { note: formerDocument(change, i18n), value: before.value }),
    after: cell(write(after.value), {
      note: t('hearing.changes.document', {
        document: after.document,
        date: format.dateShort(after.publishedAt),
      }),
      value: after.value,
    }),
    difference: valueDifference(indicator, after.value - before.value, i18n),
    direction: t(`hearing.changes.${ease}`),
    remarks: [
      ...ratingRemark(change, i18n),
      ...(others.length === 0
        ? []
        : [
            t('hearing.changes.otherTargets', {
              moves: others
                .map((move) =>
                  t('hearing.changes.otherTarget', {
                    period: format.periodShort(move.after.period),
                    before: write(move.before.value),
                    after: write(move.after.value),
                  }),
                )
                .join('; '),
            }),
          ]),
    ],
  };
}

/** Under the earlier day a document of later is named as such: nobody knew it on that day. */
function formerDocument(
  { before, wasKnown }: ChangeOf<'target-moved'>,
  { t, format }: I18n,
): string {
  if (wasKnown) return before.document;
  return t('hearing.changes.laterDocument', {
    document: before.document,
    date: format.dateShort(before.publishedAt),
  });
}

function ratingRemark({ rating }: ChangeOf<'target-moved'>, i18n: I18n): string[] {
  if (rating === null) return [];
  const { t, format } = i18n;
  return [
    t('hearing.changes.rating', {
      period: format.periodShort(rating.figure.period),
      new: achievementWords(rating.againstNew, i18n),
      old: achievementWords(rating.againstOld, i18n),
    }),
  ];
}

/** "72,0 % (Sedang)", or why there is none. */
export const achievementWords = (achievement: Achievement, { t, format }: I18n): string =>
  achievement.kind === 'rated'
    ? `${format.percent(achievement.percent)} (${t(`band.${achievement.band}`)})`
    : t(`notRated.${achievement.reason}`);
