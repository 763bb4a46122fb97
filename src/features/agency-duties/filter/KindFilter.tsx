import type { DutyKind } from '@/domain/agency/duties/duty';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';
import styles from '../AgencyDuties.module.css';
import type { DutiesModel } from '../selectDuties';

type KindFilterProps = {
  model: Pick<DutiesModel, 'kinds' | 'listed'>;
  kind: DutyKind | undefined;
  onKind: (kind: DutyKind | undefined) => void;
};

const ALL = '';

/** Narrows the list to one kind of duty; the choice is in the address. */
export function KindFilter({ model, kind, onKind }: KindFilterProps) {
  const { t } = useI18n();
  const { kinds, listed } = model;
  const choices = [
    { value: ALL, label: t('agency.duties.all', { count: listed }) },
    ...kinds.map((each) => ({
      value: each.kind,
      label: t('agency.duties.choice', { kind: t(`duty.kind.${each.kind}`), count: each.count }),
    })),
  ];
  return (
    <p className={styles.filter} data-screen-only>
      <SelectField
        label={t('agency.duties.kind')}
        value={kind ?? ALL}
        groups={[{ label: '', choices }]}
        onChange={(value) => onKind(kinds.find((each) => each.kind === value)?.kind)}
      />
    </p>
  );
}
