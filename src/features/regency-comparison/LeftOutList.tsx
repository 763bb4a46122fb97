import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { reasonWords } from './comparisonWords';
import styles from './RegencyComparison.module.css';
import type { ComparisonModel } from './selectComparison';

/** Every regency that does not stand in the table, with its reason. */
export function LeftOutList({ model }: { model: ComparisonModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div className={styles.leftOut}>
      <h3>{t('compare.leftOut')}</h3>
      <ul>
        {model.leftOut.map(({ code, name, reason }) => (
          <li key={code}>
            <b>{name}</b>: {reasonWords(reason, model, i18n)}.
          </li>
        ))}
        {model.absent.map(({ code, name, retry }) => (
          <li key={code}>
            <b>{name}</b>:{' '}
            {retry === null ? (
              t('panel.loading')
            ) : (
              <>
                {t('compare.failed')}. <Button onClick={retry}>{t('failure.retry')}</Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
