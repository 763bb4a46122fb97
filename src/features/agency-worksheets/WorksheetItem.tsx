import { type I18n, useI18n } from '@/i18n/I18n';
import styles from './AgencyWorksheets.module.css';
import type { ListedWorksheet } from './selectWorksheets';

/** Form and stage, where it stands with the verifier's note, and its due day. */
export function WorksheetItem({ listed }: { listed: ListedWorksheet }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { worksheet, daysLate } = listed;
  const { form, stage, state, note, due } = worksheet;
  const history = historyWords(listed, i18n);
  return (
    <li className={styles.row}>
      <div>
        <h3>{say(form)}</h3>
        <p className={styles.fact}>{t('agency.worksheets.stage', { stage })}</p>
      </div>
      <div>
        <p className={styles[state]}>
          <b>{t(`duty.state.${state}`)}</b>
          {note !== null && <span className={styles.note}>: {say(note)}</span>}
        </p>
        {history.length > 0 && <p className={styles.fact}>{history.join(' · ')}</p>}
      </div>
      <p className={styles.due}>
        {daysLate !== null && (
          <b className={styles.late}>
            {t('agency.worksheets.late', { days: format.days(daysLate) })}
          </b>
        )}{' '}
        <span>{t('account.due', { date: format.dateShort(due) })}</span>
      </p>
    </li>
  );
}

function historyWords(listed: ListedWorksheet, { t, format }: I18n): string[] {
  const { worksheet, submittedLate, sentBackAt } = listed;
  const { submittedAt, version, verifier } = worksheet;
  if (submittedAt === null) return [];
  const date = format.dateShort(submittedAt);
  return [
    submittedLate === null
      ? t('agency.worksheets.submitted', { date })
      : t('agency.worksheets.submittedLate', { date, days: format.days(submittedLate) }),
    ...(sentBackAt === null ? [] : [t('duty.sentBack', { date: format.dateShort(sentBackAt) })]),
    ...(version > 1 ? [t('agency.worksheets.version', { version })] : []),
    ...(verifier === null ? [] : [t('agency.worksheets.verifier', { verifier })]),
  ];
}
