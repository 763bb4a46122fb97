import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { PageHead } from '@/ui/PageHead';

/** An address of a quick win that was not published here, and the way to those that were. */
export function UnknownQuickWin({ id, on }: { id: string; on: IsoDate }) {
  const { t, format } = useI18n();
  const title = t('quickWinPage.unknown', { id });
  return (
    <>
      <PageHead title={title} documentTitle={title} />
      <p>{t('quickWinPage.unknownHelp', { date: format.date(on) })}</p>
      <p>
        <PageLink to={{ page: 'quickWins' }}>{t('quickWinPage.toList')}</PageLink>
      </p>
    </>
  );
}
