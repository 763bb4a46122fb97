import type { LocalText } from '@/domain/text';
import type { RoundPlace } from '@/domain/wall/operator/remote';
import { useI18n } from '@/i18n/I18n';
import { sceneTitle } from '@/i18n/wallWords';
import { PickList } from '@/ui/pick-list/PickList';
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
    <PickList
      className={styles.list}
      picks={places.map(({ key, scene, isShown }) => ({
        key,
        label: sceneTitle(scene, names, i18n),
        isCurrent: isShown,
        mark: isShown ? t('remote.scenes.current') : null,
      }))}
      onPick={(at) => {
        const place = places[at];
        if (place !== undefined) onGo(place.key);
      }}
    />
  );
}
