import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { useOpenWindow } from '@/ui/wall/operating/useOpenWindow';
import styles from './WallsView.module.css';

/** What to do when no wall answers. */
export function NoWall() {
  const { t } = useI18n();
  const open = useOpenWindow('wall');
  return (
    <>
      <p className={styles.help}>{t('remote.walls.help')}</p>
      <Button onClick={open}>{t('remote.walls.open')}</Button>
    </>
  );
}
