import type { Account } from '@/domain/indicator/indicator';
import { useI18n } from '@/i18n/I18n';
import styles from '../AgencyQuickWins.module.css';

/** What the agency says of a quick win off track; what is left out is said to be missing. */
export function OwnerAccount({ account }: { account: Account | null }) {
  const { t, say, format } = useI18n();
  const write = (text: Account['obstacle'] | undefined) => (text ? say(text) : t('account.empty'));
  const due = account?.due ? `, ${t('account.due', { date: format.date(account.due) })}` : '';
  const parts = [
    { term: t('account.obstacle'), text: write(account?.obstacle) },
    { term: t('account.followUp'), text: write(account?.followUp) },
    { term: t('account.responsible'), text: write(account?.responsible) + due },
  ];
  return (
    <dl className={styles.fields}>
      {parts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
