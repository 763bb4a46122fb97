import { UnitBand } from '@/charts/unit-band/UnitBand';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { SlideRows } from '@/ui/slide/SlideRows';
import { SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import type { IndicatorsModel } from '../selectIndicators';
import { bandGroups } from '../words/bandGroups';
import { indicatorsFinding } from '../words/indicatorsFinding';
import { IndicatorSlideRow } from './IndicatorSlideRow';
import styles from './IndicatorsSlide.module.css';
import type { SlideRow } from './slideRow';

type IndicatorsSlideProps = { rows: readonly SlideRow[]; model: IndicatorsModel };

/** The bands of the whole scope, and some of its indicators. */
export function IndicatorsSlide({ rows, model }: IndicatorsSlideProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const mark = simulatedMark(
    rows.flatMap(({ condition }) => condition.latest?.source ?? []),
    i18n,
  );
  return (
    <SceneFrame>
      <SceneFinding>{indicatorsFinding(model, i18n)}</SceneFinding>
      <div className={styles.bands}>
        <UnitBand label={t('lead.bands')} groups={bandGroups(model, i18n)} />
      </div>
      <SlideRows label={t('hearing.indicators.title')} className={styles.list} rows={rows}>
        {(row) => <IndicatorSlideRow key={row.condition.indicator.id} row={row} />}
      </SlideRows>
      <SceneNote>
        {[t('hearing.indicators.slideRule'), mark].filter((part) => part !== null).join(' · ')}
      </SceneNote>
    </SceneFrame>
  );
}
