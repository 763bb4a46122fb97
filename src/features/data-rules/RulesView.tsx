import type { ReactNode } from 'react';
import type { OwnRules } from '@/domain/rules/ownRules';
import { attentionValues } from '@/i18n/attentionRule';
import { useI18n } from '@/i18n/I18n';
import { ruleOrigin } from '@/i18n/ruleOrigin';
import { BandScale } from './BandScale';
import styles from './Rules.module.css';
import { ScheduleScale } from './ScheduleScale';

/** The rules that turn figures into words. Every bound is read from the rule itself, so none can drift. */
export function RulesView({ rules }: { rules: OwnRules }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <div className={styles.rules}>
      <Rule title={t('data.rules.achievement')} origin={t('data.rules.national')}>
        <p>{t('data.rules.formulas')}</p>
        <BandScale />
        <p>{t('data.rules.unrounded')}</p>
      </Rule>
      <Rule
        title={t('data.rules.schedule')}
        origin={ruleOrigin(rules, ['schedule', 'spending'], i18n)}
      >
        <p>{t('data.rules.deviation')}</p>
        <ScheduleScale rules={rules} />
        <p>{t('data.rules.settled')}</p>
      </Rule>
      <Rule title={t('data.rules.attention')} origin={ruleOrigin(rules, ['attention'], i18n)}>
        <p>{t('data.rules.attentionText', attentionValues(rules, i18n))}</p>
      </Rule>
      <Rule title={t('data.rules.reports')} origin={ruleOrigin(rules, ['reports'], i18n)}>
        <p>{t('data.rules.reportsText', { days: format.days(rules.reports.expectedLag) })}</p>
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
