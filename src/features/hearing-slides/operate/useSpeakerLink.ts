import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { openSlidesEnd, type SlidesEnd } from '@/api/hearing/slidesChannel';
import type {
  SlideCommand,
  SlidesMessage,
  SlidesReport,
  SpeakerMessage,
} from '@/domain/hearing/slides/speaker';
import { useClock } from '@/ui/ClockContext';

type Said = Omit<SlidesReport, 'presentation' | 'openedAt'>;

/** Obeys the speaker's windows of this machine, and tells them when something changes or they ask. */
export function useSpeakerLink(
  { regency, edition }: { regency: string; edition: string },
  said: Said,
  obey: (command: SlideCommand) => void,
): void {
  const clock = useClock();
  const [own] = useState(() => ({ presentation: newName(), openedAt: clock() }));
  const end = useRef<SlidesEnd<SlidesMessage> | null>(null);
  const report = useEffectEvent(() =>
    end.current?.send({ type: 'report', report: { ...said, ...own } }),
  );
  const hear = useEffectEvent((message: SpeakerMessage) =>
    message.type === 'ask' ? report() : obey(message.command),
  );
  const { presentation } = own;
  useEffect(() => {
    const opened = openSlidesEnd({ regency, edition }, (message) => hear(message));
    const leave = () => opened.send({ type: 'gone', presentation });
    end.current = opened;
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened.close();
      end.current = null;
    };
  }, [regency, edition, presentation]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said is what decides
  useEffect(() => report(), [JSON.stringify(said)]);
}

/** Not `randomUUID`, which a page served without TLS does not have. */
const newName = (): string => Math.random().toString(36).slice(2);
