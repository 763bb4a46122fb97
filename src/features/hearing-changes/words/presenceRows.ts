import type { ChangeOf } from '@/domain/hearing/changes/change';
import type { I18n } from '@/i18n/I18n';
import type { PageTarget } from '@/ui/address/paths';
import { cell, type RowBody } from './changeRow';
import { directionWord } from './directionWord';

type Present = ChangeOf<'appeared' | 'vanished'>;

/** An item that is new, or no longer followed; what is gone has no page on the later day. */
export function presenceRow(change: Present, i18n: I18n): RowBody {
  const { t } = i18n;
  const isNew = change.kind === 'appeared';
  const followed = cell(t('hearing.changes.followed'));
  const absent = cell(t(isNew ? 'hearing.changes.notYet' : 'hearing.changes.noLonger'));
  return {
    ...namesOf(change, i18n),
    before: isNew ? absent : followed,
    after: isNew ? followed : absent,
    difference: null,
    direction: t(isNew ? 'hearing.changes.appeared' : 'hearing.changes.vanished'),
    remarks: [],
  };
}

function namesOf(change: Present, { t, say }: I18n): Pick<RowBody, 'item' | 'aspect' | 'to'> {
  const isNew = change.kind === 'appeared';
  if (change.subject === 'indicator') {
    const { id, name } = change.indicator;
    const to: PageTarget = { page: 'indicator', id };
    return { item: say(name), aspect: t('hearing.changes.indicator'), to: isNew ? to : null };
  }
  const { id, name } = change.quickWin;
  const to: PageTarget = { page: 'quickWin', id };
  return change.subject === 'quick-win'
    ? { item: say(name), aspect: t('hearing.changes.quickWin'), to: isNew ? to : null }
    : {
        item: say(name),
        aspect: t('hearing.changes.milestoneNamed', { name: say(change.milestone.name) }),
        to,
      };
}

export const renamedRow = (
  { owner, before, after }: ChangeOf<'agency-renamed'>,
  { t }: I18n,
): RowBody => ({
  item: after.shortName,
  aspect: t('hearing.changes.agency'),
  to: owner === null ? null : { page: 'agency', id: owner },
  before: cell(before.name, { note: before.shortName }),
  after: cell(after.name, { note: after.shortName }),
  difference: null,
  direction: t('hearing.changes.renamed'),
  remarks: [],
});

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
