import type { Account } from '@/domain/indicator/indicator';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import styles from '../Attention.module.css';

/** Kendala, tindak lanjut and penanggung jawab; what the owner left out is said to be missing. */
export function AccountList({ account, on }: { account: Account | null; on: IsoDate }) {
  const { t, say } = useI18n();
  const empty = t('account.empty');
  const responsible = account?.responsible ? say(account.responsible) : empty;
  const parts = [
    { term: t('account.obstacle'), text: account?.obstacle ? say(account.obstacle) : empty },
    { term: t('account.followUp'), text: account?.followUp ? say(account.followUp) : empty },
    { term: t('account.responsible'), text: responsible, due: account?.due },
  ];
  return (
    <dl className={styles.account}>
      {parts.map(({ term, text, due }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {text}
            {due && <DueDate due={due} on={on} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A promised date; once it has passed, by how many days, in the colour of a warning. */
function DueDate({ due, on }: { due: IsoDate; on: IsoDate }) {
  const { t, format } = useI18n();
  const date = format.date(due);
  if (due >= on) return <>, {t('account.due', { date })}</>;
  const days = format.days(daysBetween(due, on));
  return (
    <>
      , <span className={styles.overdue}>{t('account.overdue', { date, days })}</span>
    </>
  );
}
