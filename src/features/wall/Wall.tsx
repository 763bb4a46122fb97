import { useMemo } from 'react';
import type { WallSettings } from '@/api/wall/wallSettings';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { isNarrowPanel, panelsOf, wallUnit } from '@/domain/wall/picture/legibility';
import { planRotation } from '@/domain/wall/rotation/planRotation';
import { sceneKey } from '@/domain/wall/rotation/scene';
import { useCanvasSize } from '@/ui/wall/dress/useCanvasSize';
import { useWallDress } from './dress/useWallDress';
import { useWallFacts } from './facts/useWallFacts';
import { useWarmFigures } from './facts/useWarmFigures';
import { useTroubleWords } from './heal/trouble/useTroubleWords';
import { useReloadAtEdge } from './heal/useReloadAtEdge';
import { Operator } from './operate/Operator';
import { useFreshTries } from './player/useFreshTries';
import { useNewException } from './player/useNewException';
import { usePlayer } from './player/usePlayer';
import { useSkippedScenes } from './player/useSkippedScenes';
import { Stage } from './stage/Stage';
import type { SceneComponents } from './stage/sceneComponents';

type WallProps = { viewpoint: Viewpoint; settings: WallSettings; scenes: SceneComponents };

/** The wall: plays the scenes that have something to say, round and round, unattended. */
export function Wall({ viewpoint, settings, scenes }: WallProps) {
  const canvas = useCanvasSize();
  const panels = panelsOf(canvas);
  const size = wallUnit(canvas, settings.screen);
  const { unit } = size;
  useWallDress(unit);
  const { facts, names, answeredAt } = useWallFacts(viewpoint);
  const planned = useMemo(
    () => (facts === null ? [] : planRotation(settings.scenes, facts)),
    [settings.scenes, facts],
  );
  useWarmFigures(viewpoint.regency, planned, answeredAt);
  const { rotation, skipped, skip, forgive } = useSkippedScenes(planned, viewpoint.now);
  const round = useMemo(
    () => ({ rotation, order: planned.map(({ key }) => key) }),
    [rotation, planned],
  );
  const player = usePlayer(round, panels);
  useFreshTries(player.showings.map(sceneKey).join(' '));
  const troubles = useTroubleWords(viewpoint, facts !== null);
  // A dark wall would be lit by a reload, as a held one would go on.
  const isPlaying = player.state.mode === 'playing' && player.state.blankSince === null;
  // With one scene alone nothing gives way: every minute will do.
  const edge = rotation.length > 1 ? player.state.shownAt : viewpoint.now;
  useReloadAtEdge({ settings, viewpoint, edge: isPlaying ? edge : null });
  // The regent is to see it when it happens, not when its scene comes round.
  useNewException(facts, () => {
    if (isPlaying) player.send({ type: 'go', key: 'summary' });
  });
  const skipScene: typeof skip = (scene, error, at) => {
    skip(scene, error, at);
    const { picked } = player.state;
    if (picked !== null && sceneKey(picked) === sceneKey(scene)) player.send({ type: 'resume' });
  };
  return (
    <>
      <Stage
        viewpoint={viewpoint}
        settings={settings}
        scenes={scenes}
        player={player}
        rotation={rotation}
        names={names}
        size={size}
        panels={panels}
        isNarrow={isNarrowPanel(canvas, unit)}
        skipped={skipped}
        onSkip={skipScene}
        onShown={forgive}
        isWaiting={facts === null}
      />
      <Operator viewpoint={viewpoint} player={player} rotation={rotation} troubles={troubles} />
    </>
  );
}
