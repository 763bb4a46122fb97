import type { IndexScheme } from '@/domain/assessment/evaluation';
import { weightText } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from '../DataSources.module.css';

/** Scale, weights and legal basis of the schemes that scores on these pages were given by. */
export function SchemeList({ schemes }: { schemes: readonly IndexScheme[] }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  if (schemes.length === 0) return null;
  const validity = ({ validFrom, validTo }: IndexScheme) =>
    validTo === undefined
      ? t('data.sources.since', { from: format.date(validFrom) })
      : t('data.sources.until', { from: format.date(validFrom), to: format.date(validTo) });
  return (
    <>
      <h3 className={styles.heading}>{t('data.sources.schemes')}</h3>
      <ul className={styles.schemes}>
        {schemes.map((scheme) => (
          <li key={scheme.id}>
            <b>{say(scheme.name)}</b>: {scheme.legalBasis}
            <p>
              {[
                t('data.sources.scheme', {
                  min: format.number(scheme.scaleMin, 0),
                  max: format.number(scheme.scaleMax, 0),
                  validity: validity(scheme),
                }),
                t('data.sources.weights', {
                  weights: scheme.components
                    .map(({ name, weight }) => `${say(name)} ${weightText(weight, i18n)}`)
                    .join(', '),
                }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
