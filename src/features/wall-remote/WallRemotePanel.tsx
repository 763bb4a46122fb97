import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useCharacterKeys } from '@/ui/wall/operating/useCharacterKeys';
import { useWallKeys } from '@/ui/wall/operating/useWallKeys';
import { selectPick } from './pick/selectPick';
import { remoteKeyState } from './remoteKeyState';
import { useWalls } from './useWalls';
import { WallRemoteView } from './WallRemoteView';

/** Drives every wall of the regency that is open in this browser; it works without an answer of the API. */
export function WallRemotePanel({ viewpoint }: { viewpoint: Viewpoint }) {
  const { regency, asOf, on } = viewpoint;
  const { data } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const pick = useMemo(() => (data === undefined ? null : selectPick(data, on)), [data, on]);
  const { seen, send } = useWalls(regency);
  const [hasCharacterKeys, switchCharacterKeys] = useCharacterKeys();
  useWallKeys(remoteKeyState(seen, hasCharacterKeys), (meaning) => {
    switch (meaning.type) {
      // Only a gesture in its own window may enlarge or leave a wall.
      case 'fullscreen':
      case 'ask-leave':
      case 'leave':
        return;
      default:
        send(meaning);
    }
  });
  return (
    <WallRemoteView
      regency={data?.regency.name ?? regency}
      seen={seen}
      pick={pick}
      hasCharacterKeys={hasCharacterKeys}
      onCommand={send}
      onCharacterKeys={switchCharacterKeys}
    />
  );
}
