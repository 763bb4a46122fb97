import type { ReactNode } from 'react';
import styles from './MapSceneFrame.module.css';
import { isTight, useSceneRoom } from './sceneRoom';

type MapSceneFrameProps = {
  finding: ReactNode;
  map: ReactNode;
  ranking: ReactNode;
  classes: ReactNode;
};

/** A map with its list: beside it, below it or, one below the other in large letters, without it. */
export function MapSceneFrame({ finding, map, ranking, classes }: MapSceneFrameProps) {
  const room = useSceneRoom();
  const isWide = room.width > room.height;
  const isTightRoom = isTight(room);
  return (
    <div
      className={`${styles.scene} ${isWide ? styles.wide : styles.high} ${isTightRoom ? styles.tight : ''}`}
    >
      <div className={styles.finding}>{finding}</div>
      <div className={styles.map}>{map}</div>
      {(isWide || !isTightRoom) && <div className={styles.ranking}>{ranking}</div>}
      <div className={styles.classes}>{classes}</div>
    </div>
  );
}
