import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { type HearingScope, scopeKey, scopeOfKey, WHOLE_REGENCY } from '@/domain/hearing/scope';
import type { Agency, AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '../Field';

type ScopeFieldProps = {
  scope: HearingScope;
  agencies: readonly Agency[];
  /** As they were called on the day of the edition. */
  names: AgencyNames;
  onChange: (scope: HearingScope) => void;
};

/** Chooses whose indicators and quick wins a hearing is about. */
export function ScopeField({ scope, agencies, names, onChange }: ScopeFieldProps) {
  const { t } = useI18n();
  const commissions = [
    ...new Set(agencies.flatMap(({ commission }) => (commission ? [commission] : []))),
  ].sort();
  const choice = (of: HearingScope, label: string) => ({ value: scopeKey(of), label });
  const listed = [
    { label: '', choices: [choice({ kind: 'all' }, t('hearing.scope.all'))] },
    {
      label: t('hearing.scope.groupCommission'),
      choices: commissions.map((commission) =>
        choice({ kind: 'commission', commission }, commission),
      ),
    },
    {
      label: t('hearing.scope.groupAgency'),
      choices: agencies.map(({ id, name }) =>
        choice({ kind: 'agency', agency: id }, names.get(id)?.name ?? name),
      ),
    },
    {
      label: t('hearing.scope.groupDimension'),
      choices: DIMENSION_CODES.map((dimension) =>
        choice({ kind: 'dimension', dimension }, t(`dimension.${dimension}`)),
      ),
    },
  ].filter(({ choices }) => choices.length > 0);
  return (
    <SelectField
      label={t('hearing.scope.label')}
      value={scopeKey(scope)}
      groups={listed}
      onChange={(key) => onChange(scopeOfKey(key) ?? WHOLE_REGENCY)}
    />
  );
}
