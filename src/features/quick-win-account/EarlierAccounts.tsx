import { type AccountSpell, changedFields } from '@/domain/quick-win/record/accountCourse';
import { type I18n, useI18n } from '@/i18n/I18n';
import { AccountFields } from './AccountFields';
import styles from './QuickWinAccount.module.css';
import type { AccountModel } from './selectAccount';

/** What was said before, newest first, as far as it differs from what was said after it. */
export function EarlierAccounts({ model: { current, earlier } }: { model: AccountModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (earlier.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t('quickWinRecord.account.earlier', { count: earlier.length })}</summary>
      <p className={styles.rule}>{t('quickWinRecord.account.earlierRule')}</p>
      <ol>
        {earlier.map((spell, at) => {
          const after = earlier[at - 1] ?? current;
          const fields = after === null ? [] : changedFields(spell.account, after.account);
          return (
            <li key={spell.to}>
              <h3>{spellWords(spell, i18n)}</h3>
              <AccountFields account={spell.account} fields={fields} on={null} />
              <p className={styles.rule}>
                {t('quickWinRecord.account.spellDated', {
                  entered: format.dateShort(spell.account.enteredAt),
                  published: format.dateShort(spell.account.publishedAt),
                })}
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

const spellWords = ({ from, to }: AccountSpell, { t, format }: I18n): string =>
  t(`quickWinRecord.account.${from === to ? 'single' : 'spell'}`, {
    from: format.dateShort(from),
    to: format.dateShort(to),
  });
