import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { StandingMilestone } from '@/domain/quick-win/forecast/milestoneState';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './Milestones.module.css';
import { markOf, SIGN_OF, whenWords, whyWords } from './milestoneWords';

type MilestoneStatusProps = {
  standing: StandingMilestone;
  /** Day the plan was published by which it is met or not. */
  plannedAt: IsoDate;
  on: IsoDate;
};

/** State and days; beside the word its reason, where the pace has one. */
export function MilestoneStatus({ standing, plannedAt, on }: MilestoneStatusProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { milestone, state } = standing;
  const word = t(`milestone.state.${state.kind}`);
  const why = whyWords(standing, i18n);
  const { expected } = markOf(standing, on);
  return (
    <div className={styles.state}>
      <div className={styles.word}>
        <ScheduleStatusWord status={SIGN_OF[state.kind]} word={word} />
        {why.length > 0 && (
          <details>
            <summary>
              {t('milestone.why')}
              <VisuallyHidden>{` ${word}: ${say(milestone.name)}`}</VisuallyHidden>
            </summary>
            <p>{why.join(' ')}</p>
          </details>
        )}
      </div>
      <small>
        {[
          whenWords(standing, i18n),
          ...(expected === null
            ? []
            : [t('milestone.expected', { date: format.dateShort(expected) })]),
          ...(state.kind === 'missed'
            ? [t('milestone.open', { date: format.dateShort(plannedAt) })]
            : []),
        ].join('; ')}
      </small>
    </div>
  );
}
