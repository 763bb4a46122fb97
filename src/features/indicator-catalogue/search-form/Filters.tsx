import { memo } from 'react';
import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import {
  FILTER_FIELDS,
  type FilterField,
  FRESHNESS_STATES,
  INDICATOR_STATUSES,
  type IndicatorFilter,
} from '@/domain/search/indicatorSearchFilter';
import { INDICATOR_ORDERS } from '@/domain/search/indicatorSearchOrder';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';
import form from '@/ui/search/SearchForm.module.css';
import type { IndicatorQuery } from '../indicatorQuery';
import type { CatalogueModel } from '../selectCatalogue';
import { filterChoices, orderChoices } from './filterChoices';

type FiltersProps = {
  query: IndicatorQuery;
  model: Pick<CatalogueModel, 'counts' | 'order'>;
  /** Short names by id, in the order they are offered. */
  agencies: ReadonlyMap<string, string>;
  onChange: (change: Partial<IndicatorQuery>) => void;
};

/** What the list is narrowed to and how it is sorted. */
export const Filters = memo(function Filters({ query, model, agencies, onChange }: FiltersProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const choices = filterChoices(model.counts, agencies, i18n);
  return (
    <div className={form.filters}>
      {FILTER_FIELDS.map((field) => (
        <SelectField
          key={field}
          label={t(`catalogue.${field}`)}
          value={query[field] ?? ''}
          groups={choices[field]}
          onChange={(value) => onChange(chosen(field, value))}
        />
      ))}
      <SelectField
        label={t('catalogue.order')}
        value={model.order}
        groups={orderChoices(query.text.trim() !== '', i18n)}
        onChange={(value) => onChange({ order: INDICATOR_ORDERS.find((it) => it === value) })}
      />
    </div>
  );
});

/** The empty choice lets go of the filter. */
function chosen(field: FilterField, value: string): IndicatorFilter {
  switch (field) {
    case 'dimension':
      return { dimension: DIMENSION_CODES.find((code) => code === value) };
    case 'agency':
      return { agency: value === '' ? undefined : value };
    case 'status':
      return { status: INDICATOR_STATUSES.find((status) => status === value) };
    case 'freshness':
      return { freshness: FRESHNESS_STATES.find((state) => state === value) };
  }
}
