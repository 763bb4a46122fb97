import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { PromisedItem } from '@/domain/hearing/promises/earlierPromises';
import { isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { itemWords } from '../words/itemWords';

/** What the promise is tied to, with how it stands; the name leads to the proof. */
export function ItemStanding({ item }: { item: PromisedItem }) {
  const { name, to, figure } = itemWords(item, useI18n());
  return (
    <>
      <NameLink to={to}>{name}</NameLink>
      <ItemStatus item={item} />
      {figure !== null && <small>{figure}</small>}
    </>
  );
}

/** Shape and word; a figure that has no band says why. */
export function ItemStatus({ item }: { item: PromisedItem }) {
  const { status } = itemWords(item, useI18n());
  if (item.kind === 'quick-win')
    return <ScheduleStatusWord status={item.condition.schedule.status} />;
  const { achievement } = item.condition;
  if (achievement.kind === 'rated') return <BandStatusWord band={achievement.band} />;
  return isWithoutData(item.condition) ? <BandStatusWord band={null} /> : <span>{status}</span>;
}
