import { useRef } from 'react';
import { useI18n } from '@/i18n/I18n';
import { useHeightInUnits } from '@/ui/wall/fitting/useHeightInUnits';
import { SceneBlock } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import type { DimensionModel } from '../selectDimensions';
import { DimensionCounts } from './DimensionCounts';
import { DimensionStrips } from './DimensionStrips';
import styles from './DimensionsScene.module.css';
import { dimensionForm } from './dimensionForm';
import { stripMarks } from './stripMarks';

export function DimensionsSceneView({ dimensions }: { dimensions: readonly DimensionModel[] }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const box = useRef<HTMLDivElement>(null);
  const strips = dimensions.map((dimension) => ({
    dimension,
    marks: stripMarks(dimension.rated, i18n),
  }));
  const form = dimensionForm(
    strips.map(({ marks }) => marks),
    useSceneRoom(),
    useHeightInUnits(box),
  );
  const met = sum(dimensions.map((dimension) => dimension.met));
  const comparable = sum(dimensions.map((dimension) => dimension.comparable));
  return (
    <SceneBlock>
      <div ref={box} className={`${styles.dimensions} ${form === 'counts' ? styles.counted : ''}`}>
        <h2 className={styles.heading}>
          {comparable === 0
            ? t('wall.summary.noneComparable')
            : t('wall.summary.met', {
                met: format.count(met),
                comparable: format.count(comparable),
              })}
        </h2>
        {form === 'strips' ? (
          <DimensionStrips strips={strips} />
        ) : (
          <DimensionCounts dimensions={dimensions} />
        )}
      </div>
    </SceneBlock>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
