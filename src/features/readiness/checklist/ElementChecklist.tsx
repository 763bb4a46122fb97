import type { ElementReadiness } from '@/domain/assessment/readiness/readinessCounts';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import styles from './Checklist.module.css';
import { ChecklistItem } from './ChecklistItem';

type ElementChecklistProps = {
  element: ElementReadiness;
  since: number | null;
  agencies: AgencyNames;
};

/** One element: its counts, then its items. */
export function ElementChecklist({ element, since, agencies }: ElementChecklistProps) {
  const { t } = useI18n();
  const { counts, before, entries } = element;
  const more = [
    t('readiness.countMore', { inProgress: counts['in-progress'], absent: counts.absent }),
    ...(before === null || since === null
      ? []
      : [t('readiness.countBefore', { since, present: before.present, all: before.all })]),
  ];
  return (
    <section>
      <h3>
        {t(`readiness.element.${element.element}`)}
        <small className={styles.covers}>{t(`readiness.covers.${element.element}`)}</small>
      </h3>
      <p className={styles.counts}>
        <b>{t('readiness.count', { present: counts.present, all: counts.all })}</b>{' '}
        <small className={styles.more}>{more.join(' · ')}</small>
      </p>
      <ul>
        {entries.map((entry) => (
          <ChecklistItem key={entry.item.name.id} entry={entry} agencies={agencies} />
        ))}
      </ul>
    </section>
  );
}
