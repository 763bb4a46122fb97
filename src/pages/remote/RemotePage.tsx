import type { Viewpoint } from '@/domain/time/viewpoint';
import { WallRemotePanel } from '@/features/wall-remote';

/** Kendali: drives the wall from another window of the same machine. */
export const RemotePage = ({ viewpoint }: { viewpoint: Viewpoint }) => (
  <WallRemotePanel viewpoint={viewpoint} />
);
