import type { Indicator, Observation, Target } from '@/domain/indicator/indicator';
import type { Revision } from '@/domain/indicator/revisions';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { figureChange, targetChange } from './changeWords';
import styles from './IndicatorRevisions.module.css';

type IndicatorRevisionsViewProps = {
  indicator: Indicator;
  figures: Revision<Observation>[];
  targets: Revision<Target>[];
  on: IsoDate;
};

export function IndicatorRevisionsView(props: IndicatorRevisionsViewProps) {
  const { indicator, figures, targets, on } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const counted = t('indicator.revisions.counted', { date: format.date(on) });
  if (figures.length + targets.length === 0)
    return (
      <>
        <Note tone="empty">{t('indicator.revisions.none')}</Note>
        <Provenance parts={[counted]} />
      </>
    );
  const changes = [
    ...targets.map((change) => targetChange(change, indicator, i18n)),
    ...figures.map((change) => figureChange(change, indicator, i18n)),
  ];
  return (
    <>
      <Finding>
        {t('indicator.revisions.finding', { figures: figures.length, targets: targets.length })}
      </Finding>
      <ul className={styles.changes}>
        {changes.map(({ key, sentence, note }) => (
          <li key={key}>
            <b>{sentence}</b>
            <small>{note}</small>
          </li>
        ))}
      </ul>
      <Provenance
        parts={[
          ...sourceWords(
            figures.map(({ after }) => after.source),
            i18n,
          ),
          counted,
        ]}
      />
    </>
  );
}
