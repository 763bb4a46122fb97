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
    receivedWords(received, now, i18n),
    late !== null && late.late > 0 && t('wall.age.late', late),
    sourceNames(sources, i18n),
  ].filter((part) => part !== false);
  return {
    mark: mark === null ? null : capitalised(mark),
    rest: capitalised(`${parts.join(', ')}.`),
  };
}

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** More are named where each figure stands, on its page. */
const MOST_SOURCES = 1;

function sourceNames(sources: SceneAgeModel['sources'], { t }: Pick<I18n, 't'>): string | false {
  const names = [...new Set(sources.map(({ name }) => name))];
  if (names.length === 0) return false;
  return names.length > MOST_SOURCES
    ? t('wall.age.sources', { count: names.length })
    : t('wall.age.source', { source: names.join(', ') });
}

/** Younger than this, the time of receipt beside the clock says enough. */
const OLD_AFTER_MS = 10 * 60_000;

function receivedWords(received: Instant, now: Instant, i18n: Pick<I18n, 't' | 'format'>): string {
  const { t, format } = i18n;
  const time = format.time(received);
  const isOld = Date.parse(now) - Date.parse(received) >= OLD_AFTER_MS;
  return isOld
    ? t('wall.age.receivedAgo', { time, age: format.age(received, now) })
    : t('wall.age.received', { time });
}
