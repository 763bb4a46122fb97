import type { ReactNode } from 'react';
import { type RuleGroup, setRules } from '@/domain/rules/setRules';
import { useI18n } from '@/i18n/I18n';
import { signedRuleBound } from '@/i18n/ruleBound';
import { ruleOrigin } from '@/i18n/ruleOrigin';
import { BandSteps, ScheduleSteps } from '../RuleSteps';
import type { BasisModel } from '../selectBasis';
import { attentionText, schemeText } from '../words/basisWords';
import styles from './Basis.module.css';

type RulesProps = { model: BasisModel; boundaries: ReactNode };

/** Every rule that gives a status; its bounds are read from the rule itself. */
export function Rules({ model, boundaries }: RulesProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { rules } = model;
  const isSet = (group: RuleGroup) => setRules(rules).includes(group);
  return (
    <>
      <h3 className={styles.heading}>{t('hearing.basis.rules')}</h3>
      <dl className={styles.rules}>
        <Rule term={t('hearing.basis.rule.achievement')}>
          {t('data.rules.formulas')} {t('data.rules.unrounded')}
        </Rule>
        <Rule term={t('hearing.basis.rule.bands')}>
          <BandSteps />
          {t('data.rules.national')}.
        </Rule>
        <Rule term={t('hearing.basis.rule.schedule')}>
          {t('data.rules.deviation')}
          <ScheduleSteps rule={rules.schedule} />
          {t('data.rules.settled')}{' '}
          {t('data.rules.spending', { leads: signedRuleBound(rules.spending.leadsFrom, format) })}{' '}
          {ruleOrigin(rules, ['schedule', 'spending'], i18n)}.
        </Rule>
        <Rule term={t('hearing.basis.rule.attention')}>
          {attentionText(rules, i18n)}{' '}
          {isSet('attention') && `${ruleOrigin(rules, ['attention'], i18n)}.`}
        </Rule>
        <Rule term={t('hearing.basis.rule.freshness')}>
          {t('data.rules.freshnessText')}{' '}
          {t('data.rules.reportsText', { days: format.days(rules.reports.expectedLag) })}{' '}
          {isSet('reports') && `${ruleOrigin(rules, ['reports'], i18n)}.`}
        </Rule>
        <Rule term={t('hearing.basis.rule.asOf')}>{t('data.rules.asOfText')}</Rule>
        <Rule term={t('hearing.basis.rule.scheme')}>{schemeText(model, i18n)}</Rule>
        <Rule term={t('hearing.basis.rule.boundaries')}>{boundaries}</Rule>
      </dl>
    </>
  );
}

function Rule({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
