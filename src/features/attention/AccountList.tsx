import type { Account } from '@/domain/indicator';
import { useI18n } from '@/i18n/I18n';
import styles from './Attention.module.css';

/** Kendala, tindak lanjut and penanggung jawab; what the owner left out is said to be missing. */
export function AccountList({ account }: { account: Account | null }) {
  const { t, say, format } = useI18n();
  const empty = t('account.empty');
  const responsible = account?.responsible ? say(account.responsible) : empty;
  const due = account?.due ? `, ${t('account.due', { date: format.date(account.due) })}` : '';
  const parts = [
    { term: t('account.obstacle'), text: account?.obstacle ? say(account.obstacle) : empty },
    { term: t('account.followUp'), text: account?.followUp ? say(account.followUp) : empty },
    { term: t('account.responsible'), text: responsible + due },
  ];
  return (
    <dl className={styles.account}>
      {parts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
