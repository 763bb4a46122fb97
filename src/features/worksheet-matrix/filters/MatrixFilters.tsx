import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import type { WorksheetQuery, WorksheetsModel } from '../selectWorksheets';
import { shortNameOf } from '../worksheetWords';
import styles from './MatrixFilters.module.css';

type MatrixFiltersProps = {
  model: WorksheetsModel;
  agencies: AgencyNames;
  onChange: (change: Partial<WorksheetQuery>) => void;
};

const ANY = '';

/** Narrows to a commission's agencies or to one agency, and says how many are shown. */
export function MatrixFilters({ model, agencies, onChange }: MatrixFiltersProps) {
  const { t } = useI18n();
  const { query, rows, all, commissions } = model;
  const choices = model.agencies
    .map((id) => ({ value: id, label: shortNameOf(agencies, id) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'id'));
  const isNarrowed = query.commission !== undefined || query.agency !== undefined;
  return (
    <search className={styles.filters}>
      <SelectField
        label={t('worksheets.commission')}
        value={query.commission ?? ANY}
        groups={flat(
          t('worksheets.allCommissions'),
          commissions.map((name) => ({ value: name, label: name })),
        )}
        // An agency of another commission would leave nothing to show.
        onChange={(value) => onChange({ commission: chosen(value), agency: undefined })}
      />
      <SelectField
        label={t('worksheets.agency')}
        value={query.agency ?? ANY}
        groups={flat(t('worksheets.allAgencies'), choices)}
        onChange={(value) => onChange({ agency: chosen(value) })}
      />
      <p role="status">{t('worksheets.shown', { shown: rows.length, all })}</p>
      {isNarrowed && (
        <Button onClick={() => onChange({ commission: undefined, agency: undefined })}>
          {t('worksheets.release')}
        </Button>
      )}
    </search>
  );
}

type Choice = { value: string; label: string };

const flat = (any: string, choices: Choice[]) => [
  { label: '', choices: [{ value: ANY, label: any }, ...choices] },
];

const chosen = (value: string): string | undefined => (value === ANY ? undefined : value);
