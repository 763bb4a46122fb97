import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { hasSlideColumns } from '@/ui/slide/hasSlideColumns';
import { SlideRows } from '@/ui/slide/SlideRows';
import { SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import type { ComparedModel } from '../selectChanges';
import { changedRecords } from '../words/changedRecords';
import type { ChangeRow } from '../words/changeRow';
import styles from './ChangesSlide.module.css';
import { ChangesSlideRow } from './ChangesSlideRow';

type ChangesSlideProps = {
  finding: string;
  rows: readonly ChangeRow[];
  /** Changes of the kind that only the report lists. */
  rest: number;
  model: ComparedModel;
};

/** A few changes of one kind, each with before and after. */
export function ChangesSlide({ finding, rows, rest, model }: ChangesSlideProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const shape = hasSlideColumns(useSceneRoom()) ? styles.wide : styles.narrow;
  const keys = new Set(rows.map(({ key }) => key));
  const shown = model.changes.filter(({ key }) => keys.has(key));
  const sources = changedRecords(shown).map(({ source }) => source);
  const [before, after] = [model.since.asOf, model.on];
  const days = { before: format.date(before), after: format.date(after) };
  const shortDay = (day: IsoDate) => ({ date: format.dateShort(day) });
  return (
    <SceneFrame>
      <SceneFinding>{finding}</SceneFinding>
      {rows.length > 0 && (
        <div className={`${styles.heads} ${shape}`} aria-hidden="true">
          <div className={styles.row}>
            <span className={styles.before}>{t('hearing.changes.before', shortDay(before))}</span>
            <span className={styles.after}>{t('hearing.changes.after', shortDay(after))}</span>
          </div>
        </div>
      )}
      <SlideRows label={t('hearing.changes.title')} className={shape} rows={rows}>
        {(row) => <ChangesSlideRow key={row.key} row={row} />}
      </SlideRows>
      <SceneNote>
        {[
          t('hearing.changes.days', days),
          rest === 0 ? null : t('hearing.changes.rest', { count: rest }),
          simulatedMark(sources, i18n),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </SceneNote>
    </SceneFrame>
  );
}
