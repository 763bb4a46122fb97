import { useRef } from 'react';
import { StripGroup } from '@/charts/strip/StripGroup';
import { BAND_SCALE } from '@/domain/indicator/achievement';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { DownloadMenu } from '@/ui/download/DownloadMenu';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { DimensionCard } from './DimensionCard';
import styles from './DimensionCards.module.css';
import { dimensionsFinding } from './dimensionsFinding';
import type { DimensionModel } from './selectDimensions';

type DimensionCardsViewProps = { dimensions: DimensionModel[]; agencies: AgencyNames };

const BOUNDS = BAND_SCALE.map(({ from }) => from).filter(Number.isFinite);
/** Of the six cards on a laptop. */
const LIST_HEIGHT = '820px';
const SCALE = { min: 40, max: 120, bounds: BOUNDS, target: 100 };

export function DimensionCardsView({ dimensions, agencies }: DimensionCardsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const drawing = useRef<HTMLDivElement>(null);
  const conditions = dimensions.flatMap((dimension) => dimension.conditions);
  if (conditions.length === 0) return <Note tone="empty">{t('dimensions.empty')}</Note>;
  const finding = dimensionsFinding(dimensions, i18n);
  const sources = conditions.flatMap(({ latest }) => latest?.source ?? []);
  return (
    <>
      {finding !== null && <Finding>{finding}</Finding>}
      <p className={styles.how}>{t('dimensions.how')}</p>
      <div ref={drawing}>
        <StripGroup
          className={styles.axis}
          height={LIST_HEIGHT}
          min={SCALE.min}
          max={SCALE.max}
          ticks={[
            ...BOUNDS.map((at) => ({ at, text: format.number(at, 0) })),
            { at: SCALE.target, text: t('history.target').toLowerCase(), isTarget: true },
          ]}
        >
          {(width) => (
            <ul>
              {dimensions.map((dimension) => (
                <DimensionCard
                  key={dimension.code}
                  dimension={dimension}
                  scale={SCALE}
                  stripWidth={width}
                  agencies={agencies}
                />
              ))}
            </ul>
          )}
        </StripGroup>
      </div>
      <DownloadMenu
        label={t('dimensions.download')}
        title={finding ?? undefined}
        subtitle={t('dimensions.how')}
        drawing={drawing}
        table={async () => {
          const { dimensionsTable } = await import('./dimensionsTable');
          return dimensionsTable(dimensions, agencies, i18n);
        }}
      />
      <Provenance parts={[t('dimensions.rule'), simulatedMark(sources, i18n)]} />
    </>
  );
}
