import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './Recommendations.module.css';
import type { Recommendation } from './selectRecommendations';

type RecommendationRowProps = {
  entry: Recommendation;
  agencies: AgencyNames;
  /** Year in which the assessors asked for the same again. */
  repeatedIn?: number | null;
};

/** What was asked, by whom it is owed, what was done, and whether that was enough. */
export function RecommendationRow({ entry, agencies, repeatedIn = null }: RecommendationRowProps) {
  const { t, say } = useI18n();
  const { text, agency, followUp, isDone } = entry;
  const owner = agencies.get(agency);
  return (
    <li className={styles.entry}>
      <span className={isDone ? styles.done : styles.open}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d={isDone ? DONE : OPEN} />
        </svg>
        {t(isDone ? 'assessment.advice.done' : 'assessment.advice.open')}
      </span>
      <div>
        <p className={styles.text}>{say(text)}</p>
        <p className={styles.account}>
          {owner === undefined ? (
            agency
          ) : (
            <PageLink to={{ page: 'agency', id: agency }}>{owner.shortName}</PageLink>
          )}
          {' · '}
          {t('assessment.advice.followUp', {
            followUp: followUp === null ? t('account.empty') : say(followUp),
          })}
          {repeatedIn !== null && ` · ${t('assessment.advice.repeated', { year: repeatedIn })}`}
        </p>
      </div>
    </li>
  );
}

/** A ticked and an empty box: the state is told by shape and word, not by colour. */
const DONE = 'M1.5 1.5h11v11h-11zM4 7.2l2.2 2.2L10.2 5';
const OPEN = 'M1.5 1.5h11v11h-11z';
