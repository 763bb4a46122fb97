import type { ReactNode } from 'react';
import styles from './SceneParts.module.css';
import { hasTwoColumns, useSceneRoom } from './sceneRoom';

/** What the scene says, in at most twelve words or so. */
export const SceneFinding = ({ children }: { children: ReactNode }) => (
  <h1 className={styles.finding}>{children}</h1>
);

/** A rule, a unit or a remark, in the smallest text. */
export const SceneNote = ({ children }: { children: ReactNode }) => (
  <p className={styles.note}>{children}</p>
);

/** A scene as high as its room: the blocks get what the other parts leave. */
export const SceneFrame = ({ children }: { children: ReactNode }) => (
  <div className={styles.frame}>{children}</div>
);

type SceneBlocksProps = {
  /** The block that is cut to what the other leaves where one stands below the other. */
  growing?: 'first' | 'last';
  children: ReactNode;
};

/** One or two blocks: side by side where there is room, else one below the other. */
export function SceneBlocks({ growing = 'first', children }: SceneBlocksProps) {
  const isWide = hasTwoColumns(useSceneRoom());
  const arrangement = isWide ? styles.wide : growing === 'last' ? styles.last : '';
  return <div className={`${styles.blocks} ${arrangement}`}>{children}</div>;
}

/** A block with its heading, under a rule. */
export const SceneBlock = ({ title, children }: { title?: string; children: ReactNode }) => (
  <section className={styles.block}>
    {title !== undefined && <h2 className={styles.title}>{title}</h2>}
    {children}
  </section>
);
