import type { HearingChange } from '@/domain/hearing/changes/change';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { ComparedModel } from './selectChanges';
import { changedRecords } from './words/changedRecords';
import type { ChangeCell } from './words/changeRow';
import { changeRow } from './words/changeRows';
import { comparedWords } from './words/changesFinding';

const NONE = '–';

/** Every change, for the workbook. */
export function changesTable(model: ComparedModel, i18n: I18n): DataTableModel {
  const { t, format } = i18n;
  const on = (day: ComparedModel['on']) => ({ date: format.dateShort(day) });
  return {
    caption: t('hearing.changes.title'),
    name: t('hearing.changes.sheet'),
    note: [
      comparedWords(model, i18n),
      t('hearing.changes.rule'),
      ...provenanceWords(changedRecords(model.changes), i18n),
    ].join(' · '),
    columns: [
      { key: 'item', label: t('hearing.changes.item') },
      { key: 'kind', label: t('hearing.changes.kind') },
      { key: 'owner', label: t('dimensions.agency') },
      { key: 'before', label: t('hearing.changes.before', on(model.since.asOf)), numeric: true },
      { key: 'beforeNote', label: t('hearing.changes.beforeNote') },
      { key: 'after', label: t('hearing.changes.after', on(model.on)), numeric: true },
      { key: 'afterNote', label: t('hearing.changes.afterNote') },
      { key: 'difference', label: t('hearing.changes.difference'), numeric: true },
      { key: 'direction', label: t('hearing.changes.directionAlone') },
    ],
    rows: model.changes.map((change) => tableRow(change, model, i18n)),
  };
}

function tableRow(change: HearingChange, model: ComparedModel, i18n: I18n): DataTableRow {
  const row = changeRow(change, model.agencies, i18n);
  const { item, owner, before, after, difference, direction, remarks } = row;
  const kind = [i18n.t(`hearing.changes.kind.${change.kind}`), row.aspect]
    .filter((part) => part !== null)
    .join(': ');
  const said = [direction, ...remarks].join('. ');
  const notes = [before, after].map(noteOf);
  return {
    key: change.key,
    cells: [
      ...[item, kind, owner, textOf(before), notes[0] ?? NONE, textOf(after), notes[1] ?? NONE],
      ...[difference?.text ?? NONE, said],
    ],
    values: [
      ...[item, kind, owner, before.value, notes[0] ?? null, after.value, notes[1] ?? null],
      ...[difference?.value ?? null, said],
    ],
  };
}

const textOf = ({ lines }: ChangeCell): string => lines.join('; ');

/** Several lines stand in the note, since one cell holds one figure. */
function noteOf({ lines, note }: ChangeCell): string | null {
  const parts = [...(lines.length > 1 ? lines : []), ...(note === null ? [] : [note])];
  return parts.length === 0 ? null : parts.join('; ');
}
