import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { Scene } from '@/domain/wall/rotation/scene';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { ageWords } from './ageWords';
import styles from './SceneAge.module.css';
import { selectSceneAge } from './selectSceneAge';

/** The clocks of what is on screen: entered by the agency, published, received by this screen. */
export function SceneAge({ viewpoint, scene }: { viewpoint: Viewpoint; scene: Scene }) {
  const momentOf = useMomentOf();
  const { regency, asOf, on, rules } = viewpoint;
  const i18n = useI18n();
  const base = useApiBase();
  const scorecard = useQuery(scorecardQuery(base, regency, asOf));
  const hasFigures = scene.kind === 'map' || scene.kind === 'indicator';
  const figures = useQuery({
    ...observationsQuery(base, regency, scene.subject ?? ''),
    enabled: hasFigures && scene.subject !== null,
  });
  const answer = hasFigures ? figures : scorecard;
  if (scorecard.data === undefined || answer.data === undefined) return null;
  const observations = hasFigures ? figures.data?.observations : undefined;
  const age = selectSceneAge({ scene, scorecard: scorecard.data, observations, on, rules });
  const received = momentOf(answer.dataUpdatedAt);
  const { mark, rest } = ageWords(age, { received, now: viewpoint.now, on }, i18n);
  return (
    <p className={styles.age}>
      {mark !== null && <strong>{mark}. </strong>}
      {rest}
    </p>
  );
}
