import { SceneAge } from '../age/SceneAge';
import { EmptyFinding } from './EmptyFinding';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import styles from './Stage.module.css';
import type { StageProps } from './stageProps';

/** The scene of all figures: of none it says at least when that was received. */
const WHOLE = { kind: 'summary', subject: null } as const;

/** No scene can be shown: never an empty frame, the clock goes on and the footer says what is wrong. */
export function EmptyPanel(props: StageProps) {
  const place = { ...props, showing: null, isFirst: true, isLast: true };
  return (
    <section className={styles.panel}>
      <PanelHeader {...place} />
      <div className={styles.body}>
        <EmptyFinding isWaiting={props.isWaiting} />
      </div>
      {/* An empty answer has a time of receipt, which tells it from none. */}
      <PanelFooter {...place} age={<SceneAge viewpoint={props.viewpoint} scene={WHOLE} />} />
    </section>
  );
}
