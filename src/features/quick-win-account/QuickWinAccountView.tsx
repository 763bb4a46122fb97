import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import { AccountFields } from './AccountFields';
import { EarlierAccounts } from './EarlierAccounts';
import styles from './QuickWinAccount.module.css';
import type { AccountModel } from './selectAccount';

type QuickWinAccountViewProps = { model: AccountModel | null; on: IsoDate };

export function QuickWinAccountView({ model, on }: QuickWinAccountViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const date = format.date(on);
  if (model === null) return <Note tone="empty">{t('quickWinRecord.unpublished', { date })}</Note>;
  const { current, postponements, isOwed } = model;
  if (current === null) return <Note tone="empty">{t('quickWinRecord.noReport', { date })}</Note>;
  const { account } = current;
  return (
    <div className={styles.panel}>
      <AccountFields account={account} on={on} />
      {!isOwed && <p className={styles.remark}>{t('quickWinRecord.account.notOwed')}</p>}
      {postponements > 0 && (
        <p className={styles.remark}>
          {t('quickWinRecord.account.postponed', { count: postponements })}
        </p>
      )}
      <EarlierAccounts model={model} />
      <Provenance
        parts={[
          t('quickWinRecord.account.dated', {
            date: format.dateShort(account.date),
            entered: format.dateShort(account.enteredAt),
            post: say(account.enteredBy),
            published: format.dateShort(account.publishedAt),
          }),
          ...sourceWords([account.source], i18n),
        ]}
      />
    </div>
  );
}
