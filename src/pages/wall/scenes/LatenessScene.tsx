import { SceneFinding } from '@/ui/wall/SceneParts';
import type { SceneProps } from '@/ui/wall/sceneProps';

export const LatenessScene = ({ viewpoint }: SceneProps) => (
  <SceneFinding>{viewpoint.regency}</SceneFinding>
);
