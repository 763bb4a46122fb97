import type { ReactNode } from 'react';
import { ATTENTION_RULE } from '@/domain/attention/attention';
import { SCHEDULE_RULE } from '@/domain/quick-win/schedule';
import { useI18n } from '@/i18n/I18n';
import { BandScale } from './BandScale';
import styles from './Rules.module.css';
import { ScheduleScale } from './ScheduleScale';

/** The rules that turn figures into words. Every bound is read from the rule itself, so none can drift. */
export function RulesView() {
  const { t, format } = useI18n();
  const { bands, schedules, shown } = ATTENTION_RULE;
  return (
    <div className={styles.rules}>
      <Rule title={t('data.rules.achievement')} origin={t('data.rules.national')}>
        <p>{t('data.rules.formulas')}</p>
        <BandScale />
        <p>{t('data.rules.unrounded')}</p>
      </Rule>
      <Rule title={t('data.rules.schedule')} origin={t('data.rules.own')}>
        <p>{t('data.rules.deviation')}</p>
        <ScheduleScale />
        <p>{t('data.rules.settled')}</p>
      </Rule>
      <Rule title={t('data.rules.attention')} origin={t('data.rules.own')}>
        <p>
          {t('data.rules.attentionText', {
            bands: bands.map((band) => t(`band.${band}`)).join(', '),
            schedules: schedules.map((status) => t(`schedule.${status}`)).join(', '),
            critical: format.number(SCHEDULE_RULE.criticalBelow, 0),
            shown,
          })}
        </p>
      </Rule>
      <Rule title={t('data.rules.freshness')} origin={t('data.rules.own')}>
        <p>{t('data.rules.freshnessText')}</p>
      </Rule>
      <Rule title={t('data.rules.pace')} origin={t('data.rules.own')}>
        <p>{t('data.rules.paceText')}</p>
      </Rule>
      <Rule title={t('data.rules.asOf')} origin={t('data.rules.own')}>
        <p>{t('data.rules.asOfText')}</p>
      </Rule>
    </div>
  );
}

type RuleProps = { title: string; origin: string; children: ReactNode };

function Rule({ title, origin, children }: RuleProps) {
  return (
    <div className={styles.rule}>
      <h3>{title}</h3>
      <p className={styles.origin}>{origin}</p>
      {children}
    </div>
  );
}
