import type { Account } from '@/domain/indicator/indicator';
import { ACCOUNT_FIELDS, type AccountField } from '@/domain/quick-win/record/accountCourse';
import type { IsoDate } from '@/domain/time/calendar';
import { type I18n, type MessageKey, useI18n } from '@/i18n/I18n';
import { dueWords } from './dueWords';
import styles from './QuickWinAccount.module.css';

const TERMS: Record<AccountField, MessageKey> = {
  obstacle: 'account.obstacle',
  followUp: 'account.followUp',
  responsible: 'account.responsible',
  due: 'quickWinRecord.account.due',
};

type AccountFieldsProps = {
  account: Account;
  /** The fields to show; all four where left out. */
  fields?: readonly AccountField[];
  /** The day that decides whether a due date has passed; `null` for an account of the past. */
  on: IsoDate | null;
};

/** The fields of an account; what was left empty is said to be. */
export function AccountFields({ account, fields = ACCOUNT_FIELDS, on }: AccountFieldsProps) {
  const i18n = useI18n();
  const { due } = account;
  const isOverdue = on !== null && due !== null && due < on;
  return (
    <dl className={styles.fields}>
      {fields.map((field) => {
        const words = fieldWords(account, field, on, i18n);
        const overdue = field === 'due' && isOverdue ? styles.overdue : undefined;
        return (
          <div key={field} className={styles[field]}>
            <dt>{i18n.t(TERMS[field])}</dt>
            <dd className={words === null ? styles.empty : overdue}>
              {words ?? i18n.t('account.empty')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function fieldWords(
  account: Account,
  field: AccountField,
  on: IsoDate | null,
  i18n: I18n,
): string | null {
  if (field !== 'due') {
    const text = account[field];
    return text && i18n.say(text);
  }
  const { due } = account;
  if (due === null || on === null) return due && i18n.format.date(due);
  return dueWords(due, on, i18n);
}
