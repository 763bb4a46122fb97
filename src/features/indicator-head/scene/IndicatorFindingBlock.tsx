import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { sceneIndicatorFinding } from './sceneIndicatorFinding';
import { useIndicatorCondition } from './useIndicatorCondition';

/** What the newest figure of an indicator means, as the heading of its scene. */
export function IndicatorFindingBlock({ viewpoint, id }: { viewpoint: Viewpoint; id: string }) {
  const i18n = useI18n();
  const condition = useIndicatorCondition(viewpoint, id);
  return (
    <SceneFinding>
      {condition === null ? i18n.t('wall.nothing') : sceneIndicatorFinding(condition, i18n)}
    </SceneFinding>
  );
}
