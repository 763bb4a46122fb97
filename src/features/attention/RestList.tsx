import type { AttentionItem } from '@/domain/attention/attention';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import styles from './Attention.module.css';
import { itemNames } from './itemNames';
import { ItemStatus } from './row/ItemStatus';

type RestListProps = { items: AttentionItem[]; agencies: AgencyNames };

/** The items after the worst, each with its status and its owner, one line each. */
export function RestList({ items, agencies }: RestListProps) {
  const { t, say, format } = useI18n();
  return (
    <details className={styles.rest}>
      <summary>{t('attention.rest', { count: items.length })}</summary>
      <ul>
        {items.map((item) => {
          const { key, name, agency } = itemNames(item);
          return (
            <li key={key}>
              <b>{say(name)}</b>
              {item.kind === 'unreported' ? (
                t('attention.daysLate', { days: format.days(item.freshness.daysLate) })
              ) : (
                <ItemStatus item={item} />
              )}
              <span>{agencies.get(agency)?.shortName ?? agency}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
