import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './AgencyRecommendations.module.css';
import type { OwnRecommendation } from './selectRecommendations';

type AgencyRecommendationsViewProps = {
  recommendations: readonly OwnRecommendation[];
  on: IsoDate;
};

export function AgencyRecommendationsView({ recommendations, on }: AgencyRecommendationsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (recommendations.length === 0)
    return <Note tone="empty">{t('agency.recommendations.empty', { date: format.date(on) })}</Note>;
  const open = recommendations.filter(({ recommendation }) => !recommendation.isDone).length;
  return (
    <>
      <Finding>
        {t('agency.recommendations.finding', { open, all: recommendations.length })}
      </Finding>
      <ul className={styles.list}>
        {recommendations.map((own) => (
          <Recommendation key={own.key} own={own} />
        ))}
      </ul>
      <Provenance
        parts={provenanceWords(
          recommendations.map(({ evaluation }) => evaluation),
          i18n,
        )}
      />
    </>
  );
}

function Recommendation({ own: { evaluation, recommendation } }: { own: OwnRecommendation }) {
  const { t, say } = useI18n();
  const { text, followUp, isDone } = recommendation;
  const { year, stage } = evaluation;
  return (
    <li className={styles.item}>
      <p>
        <b>{say(text)}</b>
      </p>
      <p>
        {t('agency.recommendations.followUp', {
          followUp: followUp === null ? t('account.empty') : say(followUp),
        })}
      </p>
      <p className={styles.fact}>
        <b className={isDone ? styles.done : styles.open}>
          {t(isDone ? 'agency.recommendations.done' : 'agency.recommendations.pending')}
        </b>
        {' · '}
        {t('agency.recommendations.edition', { year, stage })}
      </p>
    </li>
  );
}
