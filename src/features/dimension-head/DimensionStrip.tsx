import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import type { TargetCounts } from '@/domain/dimension/dimensionCounts';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './DimensionStrip.module.css';

type DimensionStripProps = {
  /** The one that is shown; `null` where none is. */
  current: DimensionCode | null;
  /** Targets met in each; `null` until known. */
  counts: ReadonlyMap<DimensionCode, TargetCounts> | null;
};

/** The six dimensions side by side, each a link with its count. */
export function DimensionStrip({ current, counts }: DimensionStripProps) {
  const { t } = useI18n();
  return (
    <nav className={styles.strip} aria-label={t('dimension.strip')}>
      <ul>
        {DIMENSION_CODES.map((code) => (
          <li key={code}>
            <PageLink to={{ page: 'dimension', dimension: code }} isCurrent={code === current}>
              <b>{t(`dimension.${code}`)}</b> <CountWords counts={counts?.get(code)} />
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CountWords({ counts }: { counts: TargetCounts | undefined }) {
  const { t } = useI18n();
  if (counts === undefined) return null;
  const { met, comparable } = counts;
  return (
    <small>
      {comparable === 0 ? t('dimension.stripNone') : t('dimension.stripCount', { met, comparable })}
    </small>
  );
}
