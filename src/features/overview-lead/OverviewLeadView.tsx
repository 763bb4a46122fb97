import { UnitBand } from '@/charts/unit-band/UnitBand';
import type { Regency } from '@/domain/region/region';
import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { leadFinding } from './leadFinding';
import styles from './OverviewLead.module.css';
import type { LeadModel } from './selectLead';

type OverviewLeadViewProps = { model: LeadModel; regency: Regency; receivedAt: Instant };

/** The finding of the page, how old it is, and every indicator as one mark. */
export function OverviewLeadView({ model, regency, receivedAt }: OverviewLeadViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <>
      {model.simulated > 0 && (
        <p className={styles.simulated}>
          <strong>{t('lead.simulatedTitle')}</strong>{' '}
          {t('lead.simulated', { simulated: model.simulated, all: model.indicators })}
        </p>
      )}
      <div className={styles.lead}>
        <h1 className={styles.finding} tabIndex={-1}>
          {leadFinding(model, i18n)}
        </h1>
        <ul className={styles.facts}>
          <li>
            <strong>{t('lead.name')}</strong> {regency.name}, {regency.province}
          </li>
          {model.newest !== null && (
            <li>{t('lead.newest', { date: format.date(model.newest) })}</li>
          )}
          {model.agencies.all > 0 && <li>{t('lead.agencies', model.agencies)}</li>}
          <li>{t('provenance.received', { time: format.moment(receivedAt) })}</li>
        </ul>
      </div>
      {model.indicators > 0 && (
        <div className={styles.bands}>
          <UnitBand
            label={t('lead.bands')}
            groups={model.bands.map(({ band, count }) => ({
              band,
              count,
              countText: format.count(count),
              word: t(`band.${band ?? 'none'}`),
              range: band === null ? '' : t(`band.range.${band}`),
            }))}
          />
        </div>
      )}
      {model.ungraded > 0 && (
        <p className={styles.ungraded}>{t('lead.ungraded', { count: model.ungraded })}</p>
      )}
    </>
  );
}
