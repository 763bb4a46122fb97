import { COURSE_LENGTH } from '@/domain/dimension/dimensionCourse';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DimensionIndicators.module.css';
import { IndicatorGroupView } from './IndicatorGroupView';
import { indicatorsFinding } from './indicatorsFinding';
import type { IndicatorGroup } from './selectIndicatorGroups';

type DimensionIndicatorsViewProps = {
  groups: readonly IndicatorGroup[];
  agencies: AgencyNames;
  on: IsoDate;
};

export function DimensionIndicatorsView({ groups, agencies, on }: DimensionIndicatorsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const conditions = groups.flatMap(({ indicators }) =>
    indicators.map(({ condition }) => condition),
  );
  const isEmpty = conditions.length === 0;
  return (
    <>
      {isEmpty ? (
        <Note tone="empty">{t('dimension.indicators.empty', { date: format.date(on) })}</Note>
      ) : (
        <>
          <Finding>{indicatorsFinding(groups, i18n)}</Finding>
          <p className={styles.how}>{t('dimension.indicators.how', { periods: COURSE_LENGTH })}</p>
          <p className={styles.how}>{t('why.scale')}</p>
        </>
      )}
      {groups.map((group) => (
        <IndicatorGroupView key={group.key} group={group} agencies={agencies} />
      ))}
      {!isEmpty && (
        <Provenance
          parts={provenanceWords(
            conditions.flatMap(({ latest }) => latest ?? []),
            i18n,
          )}
        />
      )}
    </>
  );
}
