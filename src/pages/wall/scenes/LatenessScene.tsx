import { LatenessBoard } from '@/features/freshness/scene';
import type { SceneProps } from '@/ui/wall/sceneProps';

/** Keterlambatan data: which agencies owe figures, and for how long. */
export const LatenessScene = ({ viewpoint }: SceneProps) => <LatenessBoard viewpoint={viewpoint} />;
