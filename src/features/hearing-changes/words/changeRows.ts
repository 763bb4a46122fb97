import { assertNever } from '@/domain/assertNever';
import type { HearingChange } from '@/domain/hearing/changes/change';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { assessmentRow } from './assessmentRow';
import type { ChangeRow, RowBody } from './changeRow';
import { movedValueRow, revisedValueRow } from './figureRows';
import { methodRow } from './methodRow';
import { milestoneRow } from './milestoneRow';
import { presenceRow, renamedRow } from './presenceRows';
import { progressRow, revisedReportRow } from './progressRows';
import { statusRow } from './statusRow';
import { movedTargetRow } from './targetRow';

/** One change in words, with its owner. */
export const changeRow = (change: HearingChange, agencies: AgencyNames, i18n: I18n): ChangeRow => ({
  key: change.key,
  kind: change.kind,
  owner:
    change.owner === null
      ? i18n.t('hearing.changes.regency')
      : (agencies.get(change.owner)?.shortName ?? change.owner),
  ...bodyOf(change, i18n),
});

function bodyOf(change: HearingChange, i18n: I18n): RowBody {
  switch (change.kind) {
    case 'target-moved':
      return movedTargetRow(change, i18n);
    case 'value-revised':
      return change.subject === 'indicator'
        ? revisedValueRow(change, i18n)
        : revisedReportRow(change, i18n);
    case 'status-flipped':
      return statusRow(change, i18n);
    case 'milestone-slipped':
      return milestoneRow(change, i18n);
    case 'method-changed':
      return methodRow(change, i18n);
    case 'appeared':
    case 'vanished':
      return presenceRow(change, i18n);
    case 'agency-renamed':
      return renamedRow(change, i18n);
    case 'assessment-moved':
      return assessmentRow(change, i18n);
    case 'value-moved':
      return movedValueRow(change, i18n);
    case 'quick-win-moved':
      return progressRow(change, i18n);
    default:
      return assertNever(change);
  }
}
