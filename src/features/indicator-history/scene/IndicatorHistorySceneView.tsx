import { StillTrend } from '@/charts/trend-still/StillTrend';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { SceneNote } from '@/ui/wall/SceneParts';
import type { HistoryModel } from '../selectHistory';
import { emptyWords } from '../words/emptyWords';
import { historyHeading } from '../words/historyHeading';
import { historySubtitle, historySummary } from '../words/historySummary';
import styles from './IndicatorHistoryScene.module.css';
import { sceneTrend } from './sceneTrend';

type IndicatorHistorySceneViewProps = { model: HistoryModel; on: IsoDate };

export function IndicatorHistorySceneView({ model, on }: IndicatorHistorySceneViewProps) {
  const i18n = useI18n();
  if (historyHeading(model, i18n) === null)
    return <SceneNote>{emptyWords(model, on, i18n)}</SceneNote>;
  return (
    <div className={styles.block}>
      <SceneNote>{historySubtitle(model, i18n)}</SceneNote>
      <StillTrend model={sceneTrend(model, i18n)} label={historySummary(model, i18n)} />
    </div>
  );
}
