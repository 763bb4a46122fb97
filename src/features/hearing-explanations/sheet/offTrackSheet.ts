import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel, OffTrackItem } from '../selectExplanations';
import { figureWords } from '../words/figureWords';
import { accountColumns, accountSheetCells, NONE, type SheetCell, word } from './sheetCells';

/** What is off track, for the workbook. */
export function offTrackSheet(model: ExplanationsModel, i18n: I18n): DataTableModel {
  const { t } = i18n;
  const { offTrack } = model;
  return {
    caption: t('hearing.explanations.offTrack', { count: offTrack.length }),
    name: t('hearing.explanations.sheet'),
    note: provenanceWords(
      offTrack.flatMap((item) => explainedItem(item).figure ?? []),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'item', label: t('hearing.explanations.item') },
      { key: 'agency', label: t('dimensions.agency') },
      { key: 'status', label: t('hearing.explanations.status') },
      { key: 'value', label: t('hearing.explanations.value'), numeric: true },
      { key: 'target', label: t('hearing.explanations.target'), numeric: true },
      { key: 'period', label: t('history.period') },
      { key: 'share', label: t('hearing.explanations.share'), numeric: true },
      { key: 'distance', label: t('hearing.explanations.distance') },
      ...accountColumns(i18n),
    ],
    rows: offTrack.map((item) => {
      const cells = [...figureCells(item, model, i18n), ...accountSheetCells(item, i18n)];
      return {
        key: `${item.kind} ${explainedItem(item).id}`,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

function figureCells(item: OffTrackItem, { agencies }: ExplanationsModel, i18n: I18n): SheetCell[] {
  const { t, say } = i18n;
  const { name, agency } = explainedItem(item);
  const words = figureWords(item, i18n);
  const raw = rawFigure(item);
  return [
    word(say(name)),
    word(agencies.get(agency)?.shortName ?? agency),
    word(
      item.kind === 'off-target'
        ? t(`band.${item.achievement.band}`)
        : t(`schedule.${item.condition.schedule.status}`),
    ),
    { text: words.value, value: raw.value },
    { text: words.target, value: raw.target },
    word(words.period),
    { text: words.share, value: raw.share },
    words.distance === null ? NONE : word(words.distance),
  ];
}

/** Unrounded: value, target or plan, and achievement (%) or deviation (percentage points). */
function rawFigure(item: OffTrackItem): Record<'value' | 'target' | 'share', number | null> {
  if (item.kind === 'off-target') {
    const { actual, target, percent } = item.achievement.explanation;
    return { value: actual, target, share: percent };
  }
  const { report } = item.condition;
  return {
    value: report?.physicalActual ?? null,
    target: report?.physicalPlan ?? null,
    share: item.deviation,
  };
}
