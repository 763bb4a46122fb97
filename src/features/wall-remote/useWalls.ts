import { useCallback, useEffect, useRef, useState } from 'react';
import { openRemoteEnd } from '@/api/wall/remoteChannel';
import type { WindowEnd } from '@/api/windows/windowEnd';
import type { RegencyCode } from '@/domain/region/region';
import {
  ASKING,
  afterAsking,
  afterMessage,
  NO_WALL_SEEN,
  type RemoteMessage,
  type WallsSeen,
} from '@/domain/wall/operator/remote';
import type { PlayerCommand } from '@/domain/wall/player/playerState';

/**
 * The walls of a regency in this browser. They are asked rather than waited for: the timers of a wall
 * that is covered by another window are slowed down, but it answers at once.
 */
export function useWalls(regency: RegencyCode): {
  seen: WallsSeen;
  send: (command: PlayerCommand) => void;
} {
  const [seen, setSeen] = useState(NO_WALL_SEEN);
  const end = useRef<WindowEnd<RemoteMessage> | null>(null);
  useEffect(() => {
    const opened = openRemoteEnd(regency, (message) =>
      setSeen((known) => afterMessage(known, message)),
    );
    end.current = opened;
    const ask = () => {
      setSeen(afterAsking);
      opened.send({ type: 'ask' });
    };
    ask();
    const timer = setInterval(ask, ASKING.everySeconds * 1000);
    return () => {
      clearInterval(timer);
      opened.close();
      end.current = null;
      setSeen(NO_WALL_SEEN);
    };
  }, [regency]);
  const send = useCallback(
    (command: PlayerCommand) => end.current?.send({ type: 'command', command }),
    [],
  );
  return { seen, send };
}
