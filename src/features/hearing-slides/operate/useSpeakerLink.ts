import { useState } from 'react';
import type { SlidesOf } from '@/api/hearing/slidesChannel';
import { useSlidesEnd } from '@/api/hearing/useSlidesEnd';
import type { SlideCommand, SlidesReport } from '@/domain/hearing/slides/speaker';
import { useClock } from '@/ui/ClockContext';

type Said = Omit<SlidesReport, 'presentation' | 'openedAt'>;

/** Obeys the speaker's windows of this machine, and tells them what is on screen. */
export function useSpeakerLink(
  of: SlidesOf,
  said: Said,
  obey: (command: SlideCommand) => void,
): void {
  const clock = useClock();
  const [openedAt] = useState(clock);
  useSlidesEnd(
    of,
    (presentation) => ({ type: 'report', report: { ...said, presentation, openedAt } }),
    (message) => {
      // Nobody returns to slides that are on screen.
      if (message.type === 'command') obey(message.command);
    },
  );
}
