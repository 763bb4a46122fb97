import type { Account } from '@/domain/indicator/indicator';
import type { LocalText } from '@/domain/text';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { Provenance } from '@/ui/Prose';
import styles from '../IndicatorStatus.module.css';

/** What the owner says about it; what was left out is said to be missing. */
export function AccountPart({ account, on }: { account: Account; on: IsoDate }) {
  const { t, say, format } = useI18n();
  const empty = t('account.empty');
  const written = (text: LocalText | null) => (text === null ? empty : say(text));
  const { due } = account;
  const isOverdue = due !== null && due < on;
  return (
    <div>
      <h3>{t('indicator.account.title')}</h3>
      <dl className={styles.account}>
        <dt>{t('account.obstacle')}</dt>
        <dd>{written(account.obstacle)}</dd>
        <dt>{t('account.followUp')}</dt>
        <dd>{written(account.followUp)}</dd>
        <dt>{t('account.responsible')}</dt>
        <dd>{written(account.responsible)}</dd>
        <dt>{t('indicator.account.due')}</dt>
        <dd className={isOverdue ? styles.overdue : undefined}>{dueText()}</dd>
      </dl>
      <Provenance
        parts={[
          t('indicator.account.dated', {
            entered: format.dateShort(account.enteredAt),
            published: format.dateShort(account.publishedAt),
          }),
        ]}
      />
    </div>
  );

  function dueText(): string {
    if (due === null) return empty;
    const date = format.date(due);
    if (!isOverdue) return date;
    return t('indicator.account.overdue', { date, days: format.days(daysBetween(due, on)) });
  }
}
