import type { OpenedHearing } from '@/api/hearing/useHearing';
import { brokenEditionWords } from '@/i18n/brokenEditionWords';
import { hearingName } from '@/i18n/hearingName';
import type { I18n } from '@/i18n/I18n';

type Banner = {
  opened: OpenedHearing;
  edition: string;
  /** What the page shows, in words. */
  shown: string;
  /** Whether the page shows the day of its edition. */
  isThere: boolean;
};

/** Which edition the page is in; until that is known, what it shows at least. */
export function bannerWords({ opened, edition, shown, isThere }: Banner, i18n: I18n): string {
  const { t, format } = i18n;
  if (opened.kind === 'failed' && opened.broken !== null)
    return `${brokenEditionWords(opened.broken, i18n)} ${t('edition.brokenShown', { shown })}`;
  if (opened.kind !== 'open')
    return t(opened.kind === 'unknown' ? 'edition.unknown' : 'edition.failed', {
      id: edition,
      shown,
    });
  const { hearing } = opened;
  return t(isThere ? 'edition.banner' : 'edition.bannerOther', {
    name: hearingName(hearing, i18n),
    date: format.date(hearing.asOf),
    shown,
  });
}
