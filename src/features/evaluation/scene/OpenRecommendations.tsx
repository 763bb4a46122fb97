import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { SceneBlock, SceneNote } from '@/ui/wall/SceneParts';
import type { EvaluationModel } from '../selectEvaluation';
import styles from './EvaluationBoard.module.css';

type OpenRecommendationsProps = { model: EvaluationModel; agencies: AgencyNames };

/** What the assessors asked for and is not done, each with whose it is and how far. */
export function OpenRecommendations({ model, agencies }: OpenRecommendationsProps) {
  const { t, say } = useI18n();
  const { openRecommendations: open, evaluation } = model;
  const all = evaluation.recommendations.length;
  if (all === 0) return <SceneBlock title={t('wall.evaluation.noRecommendations')}> </SceneBlock>;
  return (
    <SceneBlock title={t('evaluation.open', { open: open.length, all })}>
      <FittingRows total={open.length}>
        {(count) => (
          <>
            <ul>
              {open.slice(0, count).map(({ text, agency, followUp }) => (
                <li key={text.id} data-row className={styles.recommendation}>
                  <h3>{say(text)}</h3>
                  <p>
                    <b>{agencies.get(agency)?.shortName ?? agency}</b>:{' '}
                    {followUp === null ? t('wall.summary.noFollowUp') : say(followUp)}
                  </p>
                </li>
              ))}
            </ul>
            {open.length > count && (
              <SceneNote>{t('wall.summary.rest', { count: open.length - count })}</SceneNote>
            )}
          </>
        )}
      </FittingRows>
    </SceneBlock>
  );
}
