import { UnitBand } from '@/charts/unit-band/UnitBand';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { hasSlideColumns } from '@/ui/slide/hasSlideColumns';
import { SlideRows } from '@/ui/slide/SlideRows';
import { SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import { hasTwoColumns, useSceneRoom } from '@/ui/wall/sceneRoom';
import type { IndicatorsModel } from '../selectIndicators';
import { bandGroups } from '../words/bandGroups';
import { indicatorsFinding } from '../words/indicatorsFinding';
import { IndicatorSlideRow } from './IndicatorSlideRow';
import styles from './IndicatorsSlide.module.css';
import type { SlideRow } from './slideRow';

type IndicatorsSlideProps = {
  rows: readonly SlideRow[];
  isFirst: boolean;
  model: IndicatorsModel;
};

/** Some of the indicators; the first under the bands of the whole scope, where there is room for both. */
export function IndicatorsSlide({ rows, isFirst, model }: IndicatorsSlideProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const room = useSceneRoom();
  const shape = hasTwoColumns(room) ? '' : hasSlideColumns(room) ? styles.middle : styles.narrow;
  const mark = simulatedMark(
    rows.flatMap(({ condition }) => condition.latest?.source ?? []),
    i18n,
  );
  return (
    <SceneFrame>
      <SceneFinding>{indicatorsFinding(model, i18n)}</SceneFinding>
      {isFirst && hasTwoColumns(room) && (
        <div className={styles.bands}>
          <UnitBand label={t('lead.bands')} groups={bandGroups(model, i18n)} />
        </div>
      )}
      <SlideRows
        label={t('hearing.indicators.title')}
        className={`${styles.list} ${shape}`}
        head={<SlideHead />}
        rows={rows}
      >
        {(row) => <IndicatorSlideRow key={row.condition.indicator.id} row={row} />}
      </SlideRows>
      <SceneNote>
        {[t('hearing.indicators.slideRule'), mark].filter((part) => part !== null).join(' · ')}
      </SceneNote>
    </SceneFrame>
  );
}

/** What the columns are, for who sees them. */
function SlideHead() {
  const { t } = useI18n();
  return (
    <li aria-hidden="true" className={`${styles.row} ${styles.head}`}>
      <span>{t('dimensions.agency')}</span>
      <span>{t('dimensions.indicator')}</span>
      <span className={styles.period}>{t('history.period')}</span>
      <span className={styles.numeric}>{t('history.value')}</span>
      <span className={`${styles.numeric} ${styles.target}`}>{t('history.target')}</span>
      <span className={styles.bar}>{t('hearing.indicators.bar')}</span>
      <span className={styles.numeric}>%</span>
      <span>{t('hearing.indicators.status')}</span>
    </li>
  );
}
