import type { StripMark } from '@/charts/strip/placeStripMarks';
import { StripGroup } from '@/charts/strip/StripGroup';
import { StripPlot } from '@/charts/strip/StripPlot';
import { useI18n } from '@/i18n/I18n';
import type { DimensionModel } from '../selectDimensions';
import { DimensionRow } from './DimensionRow';
import styles from './DimensionsScene.module.css';
import { STRIP_SCALE } from './dimensionForm';

type DimensionStripsProps = {
  strips: readonly { dimension: DimensionModel; marks: readonly StripMark[] }[];
};

/** Of six strips, until the axis is measured. */
const USUAL_HEIGHT = 'calc(var(--u) * 20)';

/** A strip for each dimension under one axis; the worst are named in the list beside them. */
export function DimensionStrips({ strips }: DimensionStripsProps) {
  const { t, format } = useI18n();
  const { min, max, bounds, target } = STRIP_SCALE;
  return (
    <StripGroup
      className={styles.axis}
      height={USUAL_HEIGHT}
      min={min}
      max={max}
      ticks={[
        ...bounds.map((at) => ({ at, text: format.number(at, 0) })),
        { at: target, text: format.number(target, 0), isTarget: true },
      ]}
    >
      {(width) => (
        <ul className={styles.list}>
          {strips.map(({ dimension, marks }) => (
            <DimensionRow key={dimension.code} dimension={dimension}>
              <StripPlot
                scale={STRIP_SCALE}
                width={width}
                mostNames={0}
                label={t('dimensions.strip', {
                  dimension: t(`dimension.${dimension.code}`),
                  count: marks.length,
                })}
                marks={marks}
              />
            </DimensionRow>
          ))}
        </ul>
      )}
    </StripGroup>
  );
}
