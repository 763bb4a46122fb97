import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { BasisModel, DefinedIndicator } from '../selectBasis';

/** One definition a row, in the version known on the day. */
export function definitionsFile(
  { indicators, on }: BasisModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  const column = (key: Column, numeric = false) => ({
    key,
    label: t(`hearing.basis.table.column.${key}`),
    numeric,
  });
  return {
    caption: t('hearing.basis.definitions', { count: indicators.length, date: format.date(on) }),
    name: t('hearing.basis.table.definitions'),
    columns: [
      { key: 'code', label: t('indicator.definition.code') },
      column('indicator'),
      column('definition'),
      column('formula'),
      column('unit'),
      column('direction'),
      column('cadence'),
      column('lag', true),
      { key: 'agency', label: t('indicator.definition.agency') },
      column('producer'),
      column('published'),
    ],
    rows: indicators.map((defined) => {
      const values = valuesOf(defined, agencies, i18n);
      return {
        key: defined.indicator.id,
        cells: values.map((value) => (value === null ? '–' : `${value}`)),
        values,
      };
    }),
  };
}

type Column =
  | 'indicator'
  | 'definition'
  | 'formula'
  | 'unit'
  | 'direction'
  | 'cadence'
  | 'lag'
  | 'producer'
  | 'published';

function valuesOf(
  { indicator, definition }: DefinedIndicator,
  agencies: AgencyNames,
  { t, say }: I18n,
): (string | number | null)[] {
  const { unit, direction, cadence, expectedLag, agency } = definition?.indicator ?? indicator;
  return [
    indicator.code,
    say(indicator.name),
    definition && say(definition.definition),
    definition && say(definition.formulaText),
    say(unit.label),
    t(`direction.${direction}`),
    t(`cadence.${cadence}`),
    expectedLag,
    agencies.get(agency)?.shortName ?? agency,
    definition?.producer ?? null,
    definition?.publishedAt ?? null,
  ];
}
