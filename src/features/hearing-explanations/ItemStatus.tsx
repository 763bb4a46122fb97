import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { AttentionItem } from '@/domain/attention/attention';

/** The status by shape and word. */
export function ItemStatus({ item }: { item: AttentionItem }) {
  switch (item.kind) {
    case 'off-target':
      return <BandStatusWord band={item.achievement.band} />;
    case 'behind-schedule':
      return <ScheduleStatusWord status={item.condition.schedule.status} />;
    case 'unreported':
      return <BandStatusWord band={null} />;
  }
}
