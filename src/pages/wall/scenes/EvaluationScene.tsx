import { EvaluationBoard } from '@/features/evaluation/scene';
import type { SceneProps } from '@/ui/wall/sceneProps';

/** Evaluasi: the national score as published, its components, and what is left to do. */
export const EvaluationScene = ({ viewpoint }: SceneProps) => (
  <EvaluationBoard viewpoint={viewpoint} />
);
