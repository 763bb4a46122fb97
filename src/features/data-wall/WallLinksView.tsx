import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import styles from './WallLinks.module.css';

/** The ways to the wall and to its remote, which the menu has no room for. */
export function WallLinksView() {
  const { t } = useI18n();
  return (
    <dl className={styles.links}>
      <div>
        <dt>
          <NameLink to={{ page: 'wall' }}>{t('data.wall.open')}</NameLink>
        </dt>
        <dd>{t('data.wall.openText')}</dd>
      </div>
      <div>
        <dt>
          <NameLink to={{ page: 'remote' }}>{t('data.wall.remote')}</NameLink>
        </dt>
        <dd>{t('data.wall.remoteText')}</dd>
      </div>
    </dl>
  );
}
