import type { Edition } from '@/domain/hearing/edition';
import type { AgencyNames } from '@/domain/region/region';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { scopeWords } from '@/i18n/scopeWords';
import { NameLink } from '@/ui/address/NameLink';
import { Note } from '@/ui/Note';
import { ReportTable } from '@/ui/report/ReportTable';

type HearingListViewProps = { editions: readonly Edition[]; names: AgencyNames; on: IsoDate };

/** Editions by their day, the newest first; a meeting still to come says when. */
export function HearingListView({ editions, names, on }: HearingListViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  if (editions.length === 0) return <Note tone="empty">{t('hearings.list.empty')}</Note>;
  const coming = (day: IsoDate) => {
    if (day < on) return null;
    const days = daysBetween(on, day);
    return days === 0
      ? t('hearings.list.today')
      : t('hearings.list.coming', { days: format.days(days) });
  };
  return (
    <ReportTable
      caption={t('hearings.list.caption')}
      columns={[
        { key: 'name', label: t('hearings.list.name'), width: 40 },
        { key: 'meeting', label: t('hearings.list.meeting') },
        { key: 'scope', label: t('hearings.list.scope') },
        { key: 'asOf', label: t('hearings.list.asOf') },
      ]}
      rows={editions.map(({ id, name, meetingDate, scope, asOf }) => ({
        key: id,
        cells: [
          <NameLink key="name" to={{ page: 'hearing', id }}>
            {say(name)}
          </NameLink>,
          <>
            {format.date(meetingDate)}
            {coming(meetingDate) !== null && <small>{coming(meetingDate)}</small>}
          </>,
          scopeWords(scope, names, i18n),
          format.date(asOf),
        ],
      }))}
    />
  );
}
