import { SceneFinding } from '@/ui/wall/SceneParts';
import type { SceneProps } from '@/ui/wall/sceneProps';

export const MapScene = ({ viewpoint }: SceneProps) => (
  <SceneFinding>{viewpoint.regency}</SceneFinding>
);
