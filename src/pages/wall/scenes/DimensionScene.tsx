import { dimensionNamed } from '@/domain/dimension/dimension';
import { DimensionFindingBlock } from '@/features/dimension-head/scene';
import { IndicatorRowsBlock } from '@/features/dimension-indicators/scene';
import { DimensionQuickWinsBlock } from '@/features/quick-win-progress/scene';
import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import type { SceneProps } from '@/ui/wall/sceneProps';
import styles from './DimensionScene.module.css';

/** Dimensi: its indicators against their targets, and its quick wins. */
export function DimensionScene({ viewpoint, subject }: SceneProps) {
  const { t } = useI18n();
  const code = dimensionNamed(subject ?? '');
  if (code === null) return <SceneFinding>{t('wall.nothing')}</SceneFinding>;
  return (
    <div className={styles.scene}>
      <DimensionFindingBlock viewpoint={viewpoint} code={code} />
      <IndicatorRowsBlock viewpoint={viewpoint} code={code} />
      <DimensionQuickWinsBlock viewpoint={viewpoint} code={code} />
    </div>
  );
}
