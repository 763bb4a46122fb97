import type { IsoDate } from '@/domain/time/calendar';
import { lateWords } from '@/i18n/explainLate';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { NameLink } from '@/ui/address/NameLink';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { OutcomeFigure } from './OutcomeFigure';
import { outcomeFinding } from './outcomeFinding';
import styles from './QuickWinOutcome.module.css';
import type { OutcomeModel } from './selectOutcome';

type QuickWinOutcomeViewProps = { model: OutcomeModel; on: IsoDate };

export function QuickWinOutcomeView({ model, on }: QuickWinOutcomeViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const date = format.date(on);
  if (model.kind === 'unpublished')
    return <Note tone="empty">{t('quickWinRecord.unpublished', { date })}</Note>;
  if (model.kind === 'none')
    return (
      <>
        <Note tone="empty">{t('quickWinRecord.outcome.none')}</Note>
        <Provenance parts={provenanceWords([model.plan], i18n)} />
      </>
    );
  if (model.kind === 'unknown')
    return (
      <Note tone="empty">
        {t('quickWinRecord.outcome.unknown', {
          id: model.outcome.indicator,
          date,
          target: format.number(model.outcome.target, decimalsOf(model.outcome.target)),
        })}
      </Note>
    );
  const { indicator, freshness } = model.condition;
  return (
    <div className={styles.panel}>
      {model.kind === 'measured' && <Finding>{outcomeFinding(model, i18n)}</Finding>}
      <h3>
        <NameLink to={{ page: 'indicator', id: indicator.id }}>{say(indicator.name)}</NameLink>
      </h3>
      {model.kind === 'measured' ? (
        <>
          <OutcomeFigure model={model} />
          {model.beforeStart !== null && (
            <p className={styles.before}>
              {t('quickWinRecord.outcome.beforeStart', { start: format.date(model.beforeStart) })}
            </p>
          )}
          {freshness.kind === 'late' && (
            <Note tone="stale">{lateWords(freshness, model.latest.period, i18n)}</Note>
          )}
        </>
      ) : (
        <Note tone="empty">
          {t('quickWinRecord.outcome.noFigure', {
            target: format.value(model.outcome.target, indicator.unit, indicator.decimals),
          })}
        </Note>
      )}
      <p className={styles.caveat}>{t('quickWinRecord.outcome.caveat')}</p>
      {model.kind === 'measured' && <Provenance parts={provenanceWords([model.latest], i18n)} />}
    </div>
  );
}

/** The unit and decimals of an indicator that is not published are not known: none are dropped. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
