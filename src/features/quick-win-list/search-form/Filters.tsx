import { memo } from 'react';
import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import {
  QUICK_WIN_FIELDS,
  type QuickWinField,
  type QuickWinFilter,
} from '@/domain/quick-win/list/quickWinFilter';
import { QUICK_WIN_ORDERS } from '@/domain/quick-win/list/quickWinFilterOrder';
import { WORST_SCHEDULE_FIRST } from '@/domain/quick-win/quickWinOrder';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';
import form from '@/ui/search/SearchForm.module.css';
import type { QuickWinList } from '../quickWinListOf';
import type { QuickWinQuery } from '../quickWinQuery';
import type { QuickWinListModel } from '../selectQuickWinList';
import { filterChoices, orderChoices } from './filterChoices';

type FiltersProps = {
  query: QuickWinQuery;
  model: Pick<QuickWinListModel, 'counts' | 'order'>;
  list: Pick<QuickWinList, 'agencies' | 'districts'>;
  onChange: (change: Partial<QuickWinQuery>) => void;
};

/** What the list is narrowed to and how it is sorted. */
export const Filters = memo(function Filters({ query, model, list, onChange }: FiltersProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const choices = filterChoices(model.counts, list, i18n);
  return (
    <div className={form.filters}>
      {QUICK_WIN_FIELDS.map((field) => (
        <SelectField
          key={field}
          label={t(`quickWins.${field}`)}
          value={query[field] ?? ''}
          groups={choices[field]}
          onChange={(value) => onChange(chosen(field, value))}
        />
      ))}
      <SelectField
        label={t('quickWins.order')}
        value={model.order}
        groups={orderChoices(i18n)}
        onChange={(value) =>
          onChange({ order: QUICK_WIN_ORDERS.find((it) => it === value && it !== 'worst') })
        }
      />
    </div>
  );
});

/** The empty choice lets go of the filter. */
function chosen(field: QuickWinField, value: string): QuickWinFilter {
  switch (field) {
    case 'dimension':
      return { dimension: DIMENSION_CODES.find((code) => code === value) };
    case 'status':
      return { status: WORST_SCHEDULE_FIRST.find((status) => status === value) };
    case 'agency':
    case 'district':
      return { [field]: value === '' ? undefined : value };
  }
}
