import { daysBetween, type Instant, type IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import type { SceneAgeModel } from './selectSceneAge';

type Moments = { received: Instant; now: Instant; on: IsoDate };

/** The clocks in words; the simulated mark apart, because it is to stand out. */
export function ageWords(
  { sources, entered, published, late }: SceneAgeModel,
  { received, now, on }: Moments,
  i18n: Pick<I18n, 't' | 'format'>,
): { mark: string | null; rest: string } {
  const { t, format } = i18n;
  const mark = simulatedMark(sources, i18n);
  const parts = [
    entered !== null &&
      t('wall.age.entered', {
        date: format.dateShort(entered),
        age: format.days(Math.max(0, daysBetween(entered, on))),
      }),
    published !== null && t('wall.age.published', { date: format.dateShort(published) }),
    t('wall.age.received', {
      time: format.time(received),
      age: format.age(received, now < received ? received : now),
    }),
    late !== null && late.late > 0 && t('wall.age.late', late),
  ].filter((part) => part !== false);
  return {
    mark: mark === null ? null : mark.charAt(0).toUpperCase() + mark.slice(1),
    rest: `${parts.join(', ')}.`,
  };
}
