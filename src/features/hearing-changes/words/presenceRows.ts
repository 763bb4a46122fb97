import type { ChangeOf } from '@/domain/hearing/changes/change';
import type { I18n } from '@/i18n/I18n';
import type { PageTarget } from '@/ui/address/paths';
import { cell, type RowBody } from './changeRow';

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
