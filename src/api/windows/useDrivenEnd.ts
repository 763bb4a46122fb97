import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { WindowEnd } from './windowEnd';

type Driven<Said, Heard extends { type: string }> = {
  /** Another one is another link. */
  key: string;
  open: (hear: (message: Heard) => void) => WindowEnd<Said>;
  /** What it tells, and its farewell. `name` tells windows of one kind apart. */
  say: (name: string) => { now: Said; farewell: Said };
  obey: (message: Exclude<Heard, { type: 'ask' }>) => void;
};

/**
 * The end of a window that others drive: it tells them when something changes or they ask, and when
 * it leaves.
 */
export function useDrivenEnd<Said, Heard extends { type: string }>({
  key,
  open,
  say,
  obey,
}: Driven<Said, Heard>): void {
  const [name] = useState(newName);
  const end = useRef<WindowEnd<Said> | null>(null);
  const { now, farewell } = say(name);
  const report = useEffectEvent(() => end.current?.send(now));
  const hear = useEffectEvent((message: Heard) => (isCommand(message) ? obey(message) : report()));
  const openEnd = useEffectEvent(() => open((message) => hear(message)));
  const leave = useEffectEvent(() => end.current?.send(farewell));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link is opened anew
  useEffect(() => {
    const opened = openEnd();
    const onHide = () => leave();
    end.current = opened;
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      onHide();
      opened.close();
      end.current = null;
    };
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said is what decides
  useEffect(() => report(), [JSON.stringify(now)]);
}

const isCommand = <Heard extends { type: string }>(
  message: Heard,
): message is Exclude<Heard, { type: 'ask' }> => message.type !== 'ask';

/** Not `randomUUID`, which a page served without TLS does not have. */
const newName = (): string => Math.random().toString(36).slice(2);
