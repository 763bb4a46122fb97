import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import { owedWords } from '@/i18n/owedWords';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { rhythmWords } from './missingWords';
import type { LateIndicator } from './selectMissing';

/** Every figure that is owed, with its owner and deadline. */
export function missingTable(
  late: readonly LateIndicator[],
  agencies: AgencyNames,
  on: IsoDate,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  const figures = late.flatMap(({ condition }) => condition.latest ?? []);
  return {
    caption: t('dimension.missing.title'),
    columns: [
      { key: 'indicator', label: t('dimensions.indicator') },
      { key: 'owed', label: t('dimension.missing.owed') },
      { key: 'agency', label: t('freshness.agency') },
      { key: 'daysLate', label: t('freshness.daysLate'), numeric: true },
      { key: 'due', label: t('dimension.missing.dueColumn') },
      { key: 'rhythm', label: t('dimension.missing.rhythm') },
    ],
    rows: late.map(({ condition: { indicator }, freshness }) => {
      const name = say(indicator.name);
      const owed = owedWords(freshness, i18n);
      const agency = agencies.get(indicator.agency)?.name ?? indicator.agency;
      const rhythm = rhythmWords(indicator, i18n);
      const { daysLate, due } = freshness;
      return {
        key: indicator.id,
        cells: [name, owed, agency, format.count(daysLate), format.dateShort(due), rhythm],
        values: [name, owed, agency, daysLate, due, rhythm],
      };
    }),
    note: [
      t('dimension.missing.counted', { date: format.date(on) }),
      ...provenanceWords(figures, i18n),
    ].join(' · '),
  };
}
