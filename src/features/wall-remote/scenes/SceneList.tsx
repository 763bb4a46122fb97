import type { LocalText } from '@/domain/text';
import type { RoundPlace } from '@/domain/wall/operator/remote';
import { useI18n } from '@/i18n/I18n';
import { sceneTitle } from '@/i18n/wallWords';
import { Button } from '@/ui/Button';
import styles from './SceneList.module.css';

type SceneListProps = {
  places: readonly RoundPlace[];
  names: ReadonlyMap<string, LocalText>;
  onGo: (key: string) => void;
};

/** The scenes of the round in their order, numbered as their keys are; those on the wall are marked. */
export function SceneList({ places, names, onGo }: SceneListProps) {
  const i18n = useI18n();
  const { t } = i18n;
  if (places.length === 0) return <p className={styles.none}>{t('remote.scenes.none')}</p>;
  return (
    <ol className={styles.list}>
      {places.map(({ key, scene, isShown }, index) => (
        <li key={key}>
          <Button
            className={styles.scene}
            aria-current={isShown ? 'step' : undefined}
            onClick={() => onGo(key)}
          >
            <span className={styles.number}>{index + 1}</span>
            <span>{sceneTitle(scene, names, i18n)}</span>
            {isShown && <span className={styles.current}>{t('remote.scenes.current')}</span>}
          </Button>
        </li>
      ))}
    </ol>
  );
}
