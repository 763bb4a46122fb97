import { ChartFigure } from '@/charts/ChartFigure';
import { LatenessDots } from '@/charts/lateness/LatenessDots';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { freshnessFinding, freshnessSummary, shortNameOf } from '../freshnessWords';
import type { AgencyFreshness, FreshnessModel } from '../selectFreshness';
import { freshnessTable } from './freshnessTable';
import { latenessAxis } from './latenessAxis';

type AgencyDotsProps = { model: FreshnessModel; agencies: AgencyNames };

/**
 * One mark per agency by days against its own deadline. Cadences differ, so days since the last
 * entry would put a punctual yearly figure far beyond a late monthly one.
 */
export function AgencyDots({ model, agencies }: AgencyDotsProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { current, late } = model;
  const axis = latenessAxis(model);
  const note = (entry: AgencyFreshness) =>
    entry.kind === 'current'
      ? t('freshness.noteCurrent', { days: format.days(-entry.daysPastDue) })
      : t('freshness.note', {
          days: format.days(entry.daysPastDue),
          late: entry.late,
          owed: entry.owed,
        });
  return (
    <ChartFigure
      title={freshnessFinding(model, agencies, i18n)}
      subtitle={t('freshness.axis', {
        from: format.signed(-axis.ahead, 0),
        to: format.signed(axis.length - axis.ahead, 0),
      })}
      summary={freshnessSummary(model, agencies, i18n)}
      table={freshnessTable(model, agencies, i18n)}
      tableLabel={t('panel.showTable')}
    >
      <LatenessDots
        dots={[...late, ...current].map((entry) => ({
          key: entry.agency,
          days: axis.ahead + entry.daysPastDue,
          isLate: entry.kind === 'late',
          name: shortNameOf(agencies, entry),
          note: note(entry),
        }))}
        limit={axis.ahead}
        limitLabel={t('freshness.limit')}
        max={axis.length}
        ticks={axis.ticks.map((day) => ({
          at: axis.ahead + day,
          text: format.signed(day, 0),
          isTarget: day === 0,
        }))}
        label={t('freshness.dots')}
      />
    </ChartFigure>
  );
}
