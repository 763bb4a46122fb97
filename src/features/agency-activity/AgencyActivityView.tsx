import type { IsoDate } from '@/domain/time/calendar';
import { type I18n, useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './AgencyActivity.module.css';
import { activityTable } from './activityTable';
import { activitySources } from './activityWords';
import { ActivityItem } from './list/ActivityItem';
import { SinceField } from './list/SinceField';
import type { ActivityModel } from './selectActivity';

type AgencyActivityViewProps = {
  model: ActivityModel;
  onSince: (since: IsoDate | undefined) => void;
  /** Answers that failed: what they tell of is not listed. */
  missing: ('worksheets' | 'promises')[];
};

/** Newest first, each with its own due day; says how far back the answers reach. */
export function AgencyActivityView({ model, onSince, missing }: AgencyActivityViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { done, since, on } = model;
  const drawn = useDrawn(done);
  const parts = [
    ...activitySources(done, i18n),
    t('agency.duties.counted', { date: format.date(on) }),
  ];
  return (
    <>
      <SinceField since={since} latest={on} onSince={onSince} />
      {missing.length > 0 && (
        <Note tone="failed">
          {t('agency.partial.note', {
            missing: missing.map((part) => t(`agency.partial.${part}`)).join(', '),
          })}
        </Note>
      )}
      {done.length === 0 ? (
        <Note tone="empty">{t('agency.activity.none', { since: format.date(since) })}</Note>
      ) : (
        <>
          <Finding>{findingOf(model, i18n)}</Finding>
          <ol className={styles.list}>
            {drawn.map((activity) => (
              <ActivityItem key={activity.key} activity={activity} />
            ))}
          </ol>
          <TableDisclosure
            label={t('agency.activity.table', { count: done.length })}
            table={() => activityTable(done, parts.join(' · '), i18n)}
          />
        </>
      )}
      <p className={styles.reach}>{reachWords(model, i18n)}</p>
      <Provenance parts={parts} />
    </>
  );
}

function findingOf({ done, since, kinds, late }: ActivityModel, { t, format }: I18n): string {
  return t(late === 0 ? 'agency.activity.finding' : 'agency.activity.findingLate', {
    late,
    count: done.length,
    since: format.date(since),
    kinds: kinds.map(({ kind, count }) => t(`agency.activity.count.${kind}`, { count })).join(', '),
  });
}

function reachWords({ reach, since }: ActivityModel, { t, format }: I18n): string {
  if (reach === null) return t('agency.activity.whole');
  const date = format.date(reach);
  const words = t('agency.activity.reach', { date });
  return since < reach ? `${t('agency.activity.beyond', { date })} ${words}` : words;
}
