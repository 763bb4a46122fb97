import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';

const NONE = '–';

/** Every piece of evidence, newest report first; a report without any keeps a row that says so. */
export function evidenceTable(
  { plan, course }: Pick<KnownQuickWin, 'plan' | 'course'>,
  note: string,
  { t, say, format }: I18n,
): DataTableModel {
  return {
    name: `${plan.id}-data-dukung`,
    caption: t('quickWinRecord.evidence'),
    columns: (['report', 'name', 'kind', 'date', 'link'] as const).map((key) => ({
      key,
      label: t(`quickWinRecord.evidence.${key}`),
    })),
    rows: [...course].reverse().flatMap(({ date: day, evidence }): DataTableRow[] => {
      const report = format.dateShort(day);
      const none = t('quickWinRecord.evidence.none');
      if (evidence.length === 0)
        return [
          {
            key: day,
            cells: [report, none, NONE, NONE, NONE],
            values: [day, none, null, null, null],
          },
        ];
      return evidence.map(({ name, kind, date, url }, at) => {
        const word = t(`quickWinRecord.evidence.${kind}`);
        const link = url ?? t('quickWinRecord.evidence.noLink');
        return {
          key: `${day} ${at}`,
          cells: [report, say(name), word, format.dateShort(date), link],
          values: [day, say(name), word, date, url],
        };
      });
    }),
    note,
  };
}
