import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import styles from './DimensionIndicators.module.css';
import { groupTable } from './groupTable';
import { IndicatorItem } from './item/IndicatorItem';
import type { IndicatorGroup } from './selectIndicatorGroups';

type IndicatorGroupViewProps = { group: IndicatorGroup; agencies: AgencyNames };

/** One sub-dimension: its counts, a frame for each indicator, and the figures as a table. */
export function IndicatorGroupView({ group, agencies }: IndicatorGroupViewProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { name, counts, indicators } = group;
  const title = name === null ? t('dimension.group.other') : say(name);
  return (
    <div className={styles.group}>
      <div className={styles.heading}>
        <h3>{title}</h3>
        <p>
          {[
            ...(counts.comparable === 0 ? [] : [t('dimension.group.counts', counts)]),
            ...(counts.unreported === 0
              ? []
              : [t('dimension.group.unreported', { count: counts.unreported })]),
            ...(indicators.length === 0 ? [t('dimension.group.none')] : []),
          ].join(' · ')}
        </p>
      </div>
      {indicators.length > 0 && (
        <>
          <ul className={styles.frames}>
            {indicators.map((entry) => (
              <IndicatorItem key={entry.condition.indicator.id} entry={entry} agencies={agencies} />
            ))}
          </ul>
          <TableDisclosure
            label={t('dimension.group.table', { group: title, count: indicators.length })}
            table={() => groupTable(title, indicators, i18n)}
          />
        </>
      )}
    </div>
  );
}
