import type { SourcesModel, SourceUse } from '@/domain/agency/sources/sourceUses';
import type { I18n } from '@/i18n/I18n';
import { useI18n } from '@/i18n/I18n';
import { givenWords, otherWords } from '@/i18n/sourceUseWords';
import styles from './Basis.module.css';

/** Every source of the figures, the simulated ones first, with how much of them it gives. */
export function Sources({ sources }: { sources: SourcesModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  const uses = [...sources.simulated, ...sources.published];
  if (uses.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('hearing.basis.sources')}</h3>
      <dl className={styles.definitions}>
        {uses.map((use) => (
          <div key={use.key}>
            <dt>
              {use.source.name}
              {use.source.simulated && (
                <span className={styles.code}> {t('provenance.simulated')}</span>
              )}
            </dt>
            <dd>{wordsOf(use, i18n)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('hearing.basis.sources.scope')}</p>
    </>
  );
}

const wordsOf = (use: SourceUse, i18n: I18n): string =>
  [
    use.figures === 0
      ? ''
      : i18n.t('data.sources.figures', { count: i18n.format.count(use.figures) }),
    givenWords(use, i18n),
    ...otherWords(use.others, i18n),
    i18n.t('data.sources.newest', { date: i18n.format.dateShort(use.newest) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
