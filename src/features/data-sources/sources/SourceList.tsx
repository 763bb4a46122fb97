import type { SourceUse } from '@/domain/agency/sources/sourceUses';
import { useI18n } from '@/i18n/I18n';
import { givenWords, otherWords } from '@/i18n/sourceUseWords';
import styles from '../DataSources.module.css';

/** Sources of one kind with what each gives, how much of it, and its newest publication. */
export function SourceList({ title, uses }: { title: string; uses: readonly SourceUse[] }) {
  if (uses.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.sources}>
        {uses.map((use) => (
          <SourceRow key={use.key} use={use} />
        ))}
      </ul>
    </>
  );
}

function SourceRow({ use }: { use: SourceUse }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { source, figures, newest, others } = use;
  return (
    <li>
      <div className={styles.what}>
        {source.url === undefined ? (
          <b>{source.name}</b>
        ) : (
          <a href={source.url} rel="external noreferrer">
            {source.name}
          </a>
        )}
        {source.simulated && <span className={styles.mark}>{t('provenance.simulated')}</span>}
        <p>{[givenWords(use, i18n), ...otherWords(others, i18n)].filter(Boolean).join(' · ')}</p>
      </div>
      <p className={styles.amount}>
        {figures > 0 && <b>{t('data.sources.figures', { count: format.count(figures) })}</b>}
        <small>{t('data.sources.newest', { date: format.dateShort(newest) })}</small>
      </p>
    </li>
  );
}
