import { type CSSProperties, Suspense, useRef } from 'react';
import { type Showing, sceneKey } from '@/domain/wall/rotation/scene';
import { useClock } from '@/ui/ClockContext';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { useBoxInUnits } from '@/ui/wall/dress/useBoxInUnits';
import { SceneRoomContext } from '@/ui/wall/sceneRoom';
import { SceneAge } from '../age/SceneAge';
import { Once } from './Once';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import styles from './Stage.module.css';
import type { StageProps } from './stageProps';

type PanelProps = StageProps & { showing: Showing; isFirst: boolean; isLast: boolean };

/** One scene with its header and footer. */
export function Panel(props: PanelProps) {
  const { viewpoint, scenes, player, size, showing, onSkip, onShown } = props;
  const clock = useClock();
  const body = useRef<HTMLDivElement>(null);
  const room = useBoxInUnits(body, size.unit);
  const key = sceneKey(showing);
  const Scene = scenes[showing.kind];
  const { picked } = player.state;
  const district = picked !== null && sceneKey(picked) === key ? picked.district : null;
  return (
    <section className={styles.panel} data-scene={key}>
      <PanelHeader {...props} />
      <div ref={body} className={styles.body}>
        {room !== null && (
          <SceneRoomContext value={room}>
            <ErrorBoundary
              resetKey={key}
              fallback={(error) => <Once run={() => onSkip(showing, error, clock())} />}
            >
              <Suspense>
                <div
                  key={key}
                  className={styles.scene}
                  style={{ '--room': room.height } as CSSProperties}
                >
                  <Scene viewpoint={viewpoint} subject={showing.subject} district={district} />
                  <Once run={() => onShown(showing)} />
                </div>
              </Suspense>
            </ErrorBoundary>
          </SceneRoomContext>
        )}
      </div>
      <PanelFooter {...props} age={<SceneAge viewpoint={viewpoint} scene={showing} />} />
    </section>
  );
}
