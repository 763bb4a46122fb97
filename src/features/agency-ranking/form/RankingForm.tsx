import type { RefObject } from 'react';
import { AGENCY_ORDERS } from '@/domain/agency/agencyOrder';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { SearchField } from '@/ui/search/SearchField';
import type { Draft } from '@/ui/search/useDraft';
import type { AgencyQuery } from '../agencyQuery';
import type { RankingModel } from '../selectRanking';
import styles from './RankingForm.module.css';

type RankingFormProps = {
  field: RefObject<HTMLInputElement | null>;
  draft: Draft;
  model: RankingModel;
  /** With how many agencies answer to each. */
  commissions: ReadonlyMap<string, number>;
  onChange: (change: Partial<AgencyQuery>) => void;
  /** Arrow down: on to the list. */
  onLeave: () => void;
};

/** How the list is ordered, whose agencies it shows, and how many those are. */
export function RankingForm(props: RankingFormProps) {
  const { field, draft, model, commissions, onChange, onLeave } = props;
  const { t, format } = useI18n();
  const unreported = model.placed.filter(({ record }) => record.unreported > 0).length;
  const choices = [
    { value: '', label: t('agencies.allCommissions', { count: format.count(model.total) }) },
    ...[...commissions].map(([name, count]) => ({
      value: name,
      label: t('agencies.commissionChoice', { name, count: format.count(count) }),
    })),
  ];
  return (
    <search className={styles.form}>
      <fieldset className={styles.orders}>
        <legend>{t('agencies.order')}</legend>
        {AGENCY_ORDERS.map((order) => (
          <Button
            key={order}
            aria-pressed={model.order === order}
            onClick={() => onChange({ order })}
          >
            {t(`agencies.order.${order}`)}
          </Button>
        ))}
      </fieldset>
      {commissions.size > 0 && (
        <SelectField
          label={t('agencies.commission')}
          value={model.commission ?? ''}
          groups={[{ label: '', choices }]}
          onChange={(value) => onChange({ commission: value === '' ? undefined : value })}
        />
      )}
      <SearchField ref={field} label={t('agencies.search')} draft={draft} onLeave={onLeave} />
      <p className={styles.count} role="status" aria-busy={draft.isTyping}>
        {t(unreported === 0 ? 'agencies.count' : 'agencies.countUnreported', {
          shown: format.count(model.placed.length),
          total: format.count(model.total),
          unreported: format.count(unreported),
        })}
      </p>
    </search>
  );
}
