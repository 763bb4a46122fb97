import { useId, useRef } from 'react';
import { MilestoneKey } from '@/charts/milestones/MilestoneKey';
import { EM, monthAxis } from '@/charts/s-curve/monthAxis';
import type { StandingMilestone } from '@/domain/quick-win/forecast/milestoneState';
import { milestoneRule } from '@/i18n/explainForecast';
import { useI18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import type { PanelColumns } from '../panelColumns';
import type { QuickWinCurveModel } from '../selectQuickWinCurve';
import { MilestoneRow } from './MilestoneRow';
import styles from './Milestones.module.css';
import { milestonesTable } from './milestonesTable';
import { milestonesFinding } from './milestoneWords';
import { signsOf } from './signsOf';

const isOpen = ({ state }: StandingMilestone): boolean =>
  state.kind !== 'met' && state.kind !== 'met-late';

type MilestonesFigureProps = { model: QuickWinCurveModel; columns: PanelColumns };

/** The milestones under the curve, on its month axis, by the date first promised. */
export function MilestonesFigure({ model, columns }: MilestonesFigureProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const id = useId();
  const drawing = useRef<HTMLOListElement>(null);
  const { milestones, curve, plan, on } = model;
  const axis = monthAxis(curve, columns.plot * EM);
  const title =
    milestones.length === 0
      ? t('milestone.none', { date: format.date(on) })
      : milestonesFinding(milestones, i18n);
  return (
    <section className={styles.milestones} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {milestones.length > 0 && (
        <>
          <ul className={styles.key}>
            {signsOf(milestones, on).map((sign) => (
              <li key={sign}>
                <MilestoneKey sign={sign} /> {t(`milestone.key.${sign}`)}
              </li>
            ))}
          </ul>
          <ol ref={drawing}>
            {milestones.map((standing) => (
              <MilestoneRow
                key={standing.milestone.id}
                standing={standing}
                axis={axis}
                columns={columns}
                plannedAt={plan.publishedAt}
                on={on}
                days={curve}
              />
            ))}
          </ol>
          {milestones.some(isOpen) && (
            <p className={styles.rule}>{milestoneRule(model.condition.rules.schedule, i18n)}</p>
          )}
          <TableDisclosure
            label={t('milestone.table')}
            title={title}
            table={() =>
              milestonesTable(
                plan,
                milestones,
                on,
                sourceWords([plan.source], i18n).join(' · '),
                i18n,
              )
            }
            drawing={drawing}
          />
        </>
      )}
    </section>
  );
}
