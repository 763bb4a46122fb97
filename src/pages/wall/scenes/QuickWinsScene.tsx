import { BehindPlanBlock } from '@/features/quick-win-progress/scene';
import type { SceneProps } from '@/ui/wall/sceneProps';

/** Quick Win kritis: those behind their plan. */
export const QuickWinsScene = ({ viewpoint }: SceneProps) => (
  <BehindPlanBlock viewpoint={viewpoint} />
);
