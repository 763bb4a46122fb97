import type { DistrictGap } from '@/domain/district/districtGap';
import type { GapEnd, GapYear } from '@/domain/district/districtGapYear';
import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import { methodName, writeGap } from './gapWords';

type Subject = { gap: DistrictGap; indicator: Indicator; districts: number };

/** The gap by year as a table, newest first. */
export function gapTable({ gap, indicator, districts }: Subject, i18n: I18n): DataTableModel {
  const { t, say } = i18n;
  return {
    caption: `${t('gap.title')}: ${say(indicator.name)}, ${say(indicator.unit.label)}`,
    note: provenanceWords(
      gap.years.flatMap(({ observations }) => observations),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'period', label: t('gap.period') },
      { key: 'best', label: t('gap.bestDistrict') },
      { key: 'bestValue', label: t('gap.value'), numeric: true },
      { key: 'worst', label: t('gap.worstDistrict') },
      { key: 'worstValue', label: t('gap.value'), numeric: true },
      { key: 'regency', label: t('gap.regencyColumn'), numeric: true },
      { key: 'gap', label: t('gap.gapColumn'), numeric: true },
      { key: 'measured', label: t('gap.measured'), numeric: true },
      { key: 'method', label: t('gap.method') },
    ],
    rows: gap.years.toReversed().map((year) => yearRow(year, indicator, districts, i18n)),
  };
}

function yearRow(year: GapYear, indicator: Indicator, districts: number, i18n: I18n): DataTableRow {
  const { t, format } = i18n;
  const { period, best, worst, regency, gap, measured, isProvisional } = year;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const names = (end: GapEnd) => end.districts.join(', ');
  const method = methodName(indicator, year.method, i18n);
  const mark = isProvisional ? ` (${t('figure.provisional')})` : '';
  return {
    key: period,
    cells: [
      format.period(period) + mark,
      names(best),
      write(best.value),
      names(worst),
      write(worst.value),
      regency === null ? t('figure.missing') : write(regency),
      writeGap(gap, indicator, i18n),
      t('gap.ofTotal', { measured, total: districts }),
      method,
    ],
    values: [
      period,
      names(best),
      best.value,
      names(worst),
      worst.value,
      regency,
      gap,
      measured,
      method,
    ],
  };
}
