import type { AttentionItem } from '@/domain/attention/attention';
import { BandStatusWord } from './BandStatusWord';
import { ScheduleStatusWord } from './ScheduleStatusWord';

/** The status by shape and word. */
export function AttentionStatusWord({ item }: { item: AttentionItem }) {
  switch (item.kind) {
    case 'off-target':
      return <BandStatusWord band={item.achievement.band} />;
    case 'behind-schedule':
      return <ScheduleStatusWord status={item.condition.schedule.status} />;
    case 'unreported':
      return <BandStatusWord band={null} />;
  }
}
