import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { wallSettingsQuery } from '@/api/wall/wallSettings';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { Wall, WallGuard } from '@/features/wall';
import { useAddress } from '@/ui/address/useAddress';
import '@/ui/wall/wall.css';
import { SCENES } from './sceneList';
import { parseWallSearch, screenOf } from './wallSearch';

/** Layar: the wall of the command centre, which nobody attends. */
export function WallPage({ viewpoint }: { viewpoint: Viewpoint }) {
  return (
    <WallGuard>
      <ConfiguredWall viewpoint={viewpoint} />
    </WallGuard>
  );
}

function ConfiguredWall({ viewpoint }: { viewpoint: Viewpoint }) {
  const { data: configured } = useSuspenseQuery(wallSettingsQuery());
  const { search } = useAddress(parseWallSearch);
  const settings = useMemo(
    () => ({
      ...configured,
      scenes: search.scenes ?? configured.scenes,
      screen: screenOf(search, configured.screen),
    }),
    [configured, search],
  );
  return <Wall viewpoint={viewpoint} settings={settings} scenes={SCENES} />;
}
