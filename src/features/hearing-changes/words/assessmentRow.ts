import type { ChangeOf } from '@/domain/hearing/changes/change';
import type { I18n } from '@/i18n/I18n';
import { cell, type RowBody } from './changeRow';
import { directionWord } from './directionWord';

/** The yearly national evaluation, or programmes realised of those planned. */
export function assessmentRow(change: ChangeOf<'assessment-moved'>, i18n: I18n): RowBody {
  const { t, format } = i18n;
  const isPublished = change.before === null;
  const row = { to: { page: 'assessment' as const }, remarks: [] };
  const direction = isPublished
    ? t('hearing.changes.publishedNew')
    : directionWord(change, i18n) || t('hearing.changes.countsMoved');
  const unpublished = cell(t('hearing.changes.unpublished'), { value: null });
  if (change.subject === 'evaluation') {
    const { before, after } = change;
    const write = ({ total, scheme }: typeof after) =>
      cell(
        t('hearing.changes.score', {
          score: format.number(total, 2),
          max: format.number(scheme.scaleMax, 2),
        }),
        {
          value: total,
        },
      );
    return {
      ...row,
      item: t('hearing.changes.evaluation', { year: after.year, stage: after.stage }),
      aspect: null,
      before: before === null ? unpublished : write(before),
      after: write(after),
      difference:
        before === null
          ? null
          : {
              text: format.points(after.total - before.total, 2),
              value: after.total - before.total,
            },
      direction,
    };
  }
  const { before, after } = change;
  const write = ({ realised, planned }: typeof after) =>
    cell(t('hearing.changes.programmes', { realised, planned }), { value: realised });
  return {
    ...row,
    item: t('hearing.changes.programmesOf', {
      dimension: t(`dimension.${after.dimension}`),
      year: after.year,
    }),
    aspect: null,
    before: before === null ? unpublished : write(before),
    after: write(after),
    difference: null,
    direction,
  };
}
