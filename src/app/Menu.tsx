import { useRoute } from 'wouter';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { patterns } from '@/ui/address/paths';
import styles from './Menu.module.css';

/** The pages of a regency; the one that is open is marked, its parts included. */
export function Menu() {
  const { t } = useI18n();
  const [isOverview] = useRoute(patterns.overview);
  const [isDimension] = useRoute(patterns.dimension);
  const [isIndicator] = useRoute(`${patterns.catalogue}/*?`);
  const [isMap] = useRoute(patterns.map);
  const [isData] = useRoute(patterns.data);
  return (
    <nav className={styles.menu} aria-label={t('menu.label')} data-screen-only="">
      <PageLink to={{ page: 'overview' }} isCurrent={isOverview}>
        {t('menu.overview')}
      </PageLink>
      <PageLink to={{ page: 'dimension', dimension: 'governance' }} isCurrent={isDimension}>
        {t('menu.dimension')}
      </PageLink>
      <PageLink to={{ page: 'catalogue' }} isCurrent={isIndicator}>
        {t('menu.catalogue')}
      </PageLink>
      <PageLink to={{ page: 'map' }} isCurrent={isMap}>
        {t('menu.map')}
      </PageLink>
      <PageLink to={{ page: 'data' }} isCurrent={isData}>
        {t('menu.data')}
      </PageLink>
    </nav>
  );
}
