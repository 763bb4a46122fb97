import { useI18n } from '@/i18n/I18n';
import styles from './OtherYear.module.css';

type OtherYearProps = {
  /** Year that the address asks for; none where it names none. */
  asked: number | undefined;
  /** Year that is shown; `null` where nothing is. */
  shown: number | null;
};

/** Says that the year asked for has no result, and which is shown in its place. */
export function OtherYear({ asked, shown }: OtherYearProps) {
  const { t } = useI18n();
  if (asked === undefined || shown === null || asked === shown) return null;
  return <p className={styles.other}>{t('assessment.otherYear', { asked, year: shown })}</p>;
}
