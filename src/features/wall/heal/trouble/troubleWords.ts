import { dateIn, type Instant } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { Trouble } from '@/domain/wall/heal/troubles';
import { explainSkew } from '@/i18n/explainSkew';
import type { I18n } from '@/i18n/I18n';

/** More at once would take the room of the scene. */
const MOST_SENTENCES = 3;

export type TroublesToTell = {
  troubles: readonly Trouble[];
  /** Whether the screen shows data that stay while nobody is signed in. */
  hasData: boolean;
};

/** What is wrong, a sentence each: who, what, since when. */
export function troubleWords(
  { troubles, hasData }: TroublesToTell,
  { now, timeZone }: Pick<Viewpoint, 'now' | 'timeZone'>,
  i18n: Pick<I18n, 't' | 'format'>,
): string[] {
  const { t, format } = i18n;
  const today = dateIn(timeZone, now);
  // The hour alone would make a trouble of yesterday look like one of today.
  const written = (since: Instant) =>
    dateIn(timeZone, since) === today ? format.time(since) : format.moment(since);
  const told = troubles.map((trouble) =>
    trouble.kind === 'clock'
      ? explainSkew(trouble.skew, i18n)
      : sentence(trouble, { time: written(trouble.since), hasData }, i18n),
  );
  if (told.length <= MOST_SENTENCES) return told;
  const count = told.length - MOST_SENTENCES + 1;
  return [...told.slice(0, MOST_SENTENCES - 1), t('wall.trouble.more', { count })];
}

function sentence(
  trouble: Exclude<Trouble, { kind: 'clock' }>,
  { time, hasData }: { time: string; hasData: boolean },
  { t }: Pick<I18n, 't'>,
): string {
  if (trouble.kind === 'offline') return t('wall.trouble.offline', { time });
  const whole = t(`wall.trouble.api.${trouble.server}`);
  if (trouble.kind === 'slow') return t('wall.trouble.slow', { api: whole, time });
  const { fault, isPart } = trouble;
  const api =
    isPart && fault.kind !== 'contract' ? t('wall.trouble.partOf', { api: whole }) : whole;
  // Nothing stays where nothing is; the heading then says how to sign in.
  if (!hasData && (fault.kind === 'sign-in' || fault.kind === 'page'))
    return t(`wall.trouble.bare.${fault.kind}`, { api, time });
  if (fault.kind !== 'contract' || fault.others === 0)
    return t(`wall.trouble.${fault.kind}`, { api, time, ...fault });
  return t('wall.trouble.contractMore', { api, time, ...fault });
}
