import type { WallSettings } from '@/api/wall/wallSettings';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { WallUnit } from '@/domain/wall/picture/legibility';
import type { RotationEntry, Scene } from '@/domain/wall/rotation/scene';
import type { SkippedScene } from '@/domain/wall/rotation/skipped';
import type { IndicatorNames } from '../facts/useWallFacts';
import type { Player } from '../player/usePlayer';
import type { SceneComponents } from './sceneComponents';

export type StageProps = {
  viewpoint: Viewpoint;
  settings: WallSettings;
  scenes: SceneComponents;
  player: Player;
  rotation: readonly RotationEntry[];
  names: IndicatorNames;
  size: WallUnit;
  panels: number;
  isNarrow: boolean;
  skipped: readonly SkippedScene[];
  onSkip: (scene: Scene, error: Error, at: Viewpoint['now']) => void;
  onShown: (scene: Scene) => void;
  /** Nothing was answered yet: what is missing is on its way. */
  isWaiting: boolean;
};
