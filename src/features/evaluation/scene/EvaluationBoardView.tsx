import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import { SceneBlock, SceneBlocks, SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import type { EvaluationModel } from '../selectEvaluation';
import { BoardScores } from './BoardScores';
import { BoardTotal } from './BoardTotal';
import { boardFinding } from './boardFinding';
import { OpenRecommendations } from './OpenRecommendations';

type EvaluationBoardViewProps = {
  model: EvaluationModel | null;
  agencies: AgencyNames;
  on: IsoDate;
};

export function EvaluationBoardView({ model, agencies, on }: EvaluationBoardViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  // In a tight room the components alone fill it, and the rest is said in words.
  const isTightRoom = isTight(useSceneRoom());
  if (model === null)
    return <SceneFinding>{t('evaluation.empty', { date: format.date(on) })}</SceneFinding>;
  const { scheme, source, publishedAt, recommendations } = model.evaluation;
  const counts = { open: model.openRecommendations.length, all: recommendations.length };
  return (
    <SceneFrame>
      <SceneFinding>{boardFinding(model, i18n, isTightRoom)}</SceneFinding>
      <SceneBlocks growing="last">
        <SceneBlock>
          <BoardTotal model={model} isTightRoom={isTightRoom} />
          <BoardScores scored={model} isTightRoom={isTightRoom} />
        </SceneBlock>
        {!isTightRoom && <OpenRecommendations model={model} agencies={agencies} />}
      </SceneBlocks>
      <SceneNote>
        {[
          ...sourceWords([source], i18n),
          ...(isTightRoom
            ? [
                t(
                  counts.all === 0
                    ? 'wall.evaluation.noRecommendations'
                    : 'wall.evaluation.openShort',
                  counts,
                ),
              ]
            : [
                t('provenance.published', { date: format.dateShort(publishedAt) }),
                t('wall.evaluation.weights', { scheme: say(scheme.name) }),
              ]),
        ].join(' · ')}
      </SceneNote>
    </SceneFrame>
  );
}
