import { AxisLabels } from '@/charts/bars/AxisLabels';
import { BAND_SCALE } from '@/domain/achievement';
import type { AgencyNames } from '@/domain/region';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { DimensionCard } from './DimensionCard';
import styles from './DimensionCards.module.css';
import { type DimensionModel, farthestDimension } from './selectDimensions';

type DimensionCardsViewProps = { dimensions: DimensionModel[]; agencies: AgencyNames };

const BOUNDS = BAND_SCALE.map(({ from }) => from).filter(Number.isFinite);
const SCALE = { min: 40, max: 120, bounds: BOUNDS, target: 100 };

export function DimensionCardsView({ dimensions, agencies }: DimensionCardsViewProps) {
  const { t, format } = useI18n();
  const conditions = dimensions.flatMap((dimension) => dimension.conditions);
  if (conditions.length === 0) return <Note tone="empty">{t('dimensions.empty')}</Note>;
  const simulated = conditions.filter(({ latest }) => latest?.source.simulated).length;
  const farthest = farthestDimension(dimensions);
  return (
    <>
      {farthest !== null && (
        <Finding>
          {t('dimensions.finding', {
            dimension: t(`dimension.${farthest.code}`),
            met: farthest.met,
            comparable: farthest.comparable,
          })}
        </Finding>
      )}
      <p className={styles.how}>{t('dimensions.how')}</p>
      <div className={styles.axis}>
        <AxisLabels
          min={SCALE.min}
          max={SCALE.max}
          ticks={[
            ...BOUNDS.map((at) => ({ at, text: format.number(at, 0) })),
            { at: SCALE.target, text: t('history.target').toLowerCase(), isTarget: true },
          ]}
        />
      </div>
      <ul>
        {dimensions.map((dimension) => (
          <DimensionCard
            key={dimension.code}
            dimension={dimension}
            scale={SCALE}
            agencies={agencies}
          />
        ))}
      </ul>
      <Provenance
        parts={[
          t('dimensions.rule'),
          simulated === 0
            ? null
            : t(
                simulated === conditions.length
                  ? 'provenance.simulated'
                  : 'provenance.partlySimulated',
              ),
        ]}
      />
    </>
  );
}
