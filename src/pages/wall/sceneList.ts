import type { SceneComponents } from '@/features/wall';
import { DimensionScene } from './scenes/DimensionScene';
import { EvaluationScene } from './scenes/EvaluationScene';
import { IndicatorScene } from './scenes/IndicatorScene';
import { LatenessScene } from './scenes/LatenessScene';
import { MapScene } from './scenes/MapScene';
import { QuickWinsScene } from './scenes/QuickWinsScene';
import { SummaryScene } from './scenes/SummaryScene';

/** What each kind of scene looks like. */
export const SCENES: SceneComponents = {
  summary: SummaryScene,
  map: MapScene,
  dimension: DimensionScene,
  'quick-wins': QuickWinsScene,
  evaluation: EvaluationScene,
  lateness: LatenessScene,
  indicator: IndicatorScene,
};
