import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n';
import { BandSteps, ScheduleSteps } from '../RuleSteps';
import type { BasisModel } from '../selectBasis';
import { attentionText, schemeText } from '../words/basisWords';
import styles from './Basis.module.css';

type RulesProps = { model: BasisModel; boundaries: ReactNode };

/** Every rule that gives a status; its bounds are read from the rule itself. */
export function Rules({ model, boundaries }: RulesProps) {
  const i18n = useI18n();
  const { t } = i18n;
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
          <ScheduleSteps />
          {t('data.rules.settled')} {t('data.rules.own')}.
        </Rule>
        <Rule term={t('hearing.basis.rule.attention')}>{attentionText(i18n)}</Rule>
        <Rule term={t('hearing.basis.rule.freshness')}>{t('data.rules.freshnessText')}</Rule>
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
