import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';

type SinceFieldProps = {
  /** Years with figures, oldest first. */
  years: readonly number[];
  since: number | null;
  onChange: (year: number | undefined) => void;
};

/** The first year shown: ten years of months are many to read at once. */
export function SinceField({ years, since, onChange }: SinceFieldProps) {
  const { t } = useI18n();
  const [first, ...later] = years;
  const all = t('indicator.history.all', { first: first ?? '', last: years.at(-1) ?? '' });
  return (
    <SelectField
      label={t('indicator.history.since')}
      value={since === null ? '' : String(since)}
      groups={[
        {
          label: '',
          choices: [
            { value: '', label: all },
            ...later.map((year) => ({ value: String(year), label: String(year) })),
          ],
        },
      ]}
      onChange={(value) => onChange(value === '' ? undefined : Number(value))}
    />
  );
}
