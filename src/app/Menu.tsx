import { useLocation } from 'wouter';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import type { PageTarget } from '@/ui/address/paths';
import { useAppContext } from './AppContext';
import { laterRoutes } from './laterRoutes';
import styles from './Menu.module.css';

/** The pages of a regency in the order of the menu, each with the first word of its address. */
const ENTRIES = [
  { to: { page: 'overview' }, word: '', label: 'menu.overview' },
  { to: { page: 'dimension', dimension: 'governance' }, word: 'dimensi', label: 'menu.dimension' },
  { to: { page: 'catalogue' }, word: 'indikator', label: 'menu.catalogue' },
  { to: { page: 'map' }, word: 'peta', label: 'menu.map' },
  { to: { page: 'quickWins' }, word: 'quick-win', label: 'menu.quickWins' },
  { to: { page: 'agencies' }, word: 'perangkat-daerah', label: 'menu.agencies' },
  { to: { page: 'assessment' }, word: 'asesmen', label: 'menu.assessment' },
  { to: { page: 'services' }, word: 'layanan', label: 'menu.services' },
  { to: { page: 'hearings' }, word: 'rapat', label: 'menu.hearings' },
  { to: { page: 'data' }, word: 'data', label: 'menu.data' },
] as const satisfies { to: PageTarget; word: string; label: string }[];

/** The pages of a regency; the one that is open is marked, its parts included. */
export function Menu() {
  const { t } = useI18n();
  const { signIn } = useAppContext();
  const [path] = useLocation();
  const [, , open = ''] = path.split('/');
  return (
    <nav
      className={styles.menu}
      aria-label={t('menu.label')}
      data-screen-only=""
      onPointerEnter={laterRoutes.ahead}
      onFocus={laterRoutes.ahead}
    >
      {ENTRIES.filter(({ word }) => signIn?.isListed(word) ?? true).map(({ to, word, label }) => (
        <PageLink key={word} to={to} isCurrent={word === open}>
          {t(label)}
        </PageLink>
      ))}
    </nav>
  );
}
