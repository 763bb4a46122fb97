import type { ReactNode } from 'react';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { owedWords } from '@/i18n/owedWords';
import { PageLink } from '@/ui/address/PageLink';
import styles from './DimensionMissing.module.css';
import { agencyName, lastKnownWords, rhythmWords } from './missingWords';
import type { ExplainedIndicator, LateIndicator } from './selectMissing';

/** A figure past its deadline: which periods, whose, since when, and what was last known. */
export function LateRow({ entry, agencies }: { entry: LateIndicator; agencies: AgencyNames }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { condition, freshness } = entry;
  return (
    <Row
      condition={condition}
      measure={t('dimension.missing.daysLate', { days: format.days(freshness.daysLate) })}
      isLate
    >
      <p>
        {[
          agencyName(condition.indicator, agencies),
          owedWords(freshness, i18n),
          t('dimension.missing.due', { date: format.date(freshness.due) }),
        ].join(' · ')}
      </p>
      <p className={styles.note}>
        {[rhythmWords(condition.indicator, i18n), lastKnownWords(condition, i18n)].join(' · ')}
      </p>
    </Row>
  );
}

type ExplainedRowProps = { entry: ExplainedIndicator; agencies: AgencyNames };

/** No figure, but not late: the agency said why. */
export function ExplainedRow({ entry: { condition, missing }, agencies }: ExplainedRowProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <Row condition={condition} measure={t('band.none')} isLate={false}>
      <p>
        {[
          agencyName(condition.indicator, agencies),
          t('dimension.missing.reason', {
            period: format.period(missing.period),
            reason: t(`notRated.${missing.reason}`),
          }),
        ].join(' · ')}
      </p>
      <p className={styles.note}>{lastKnownWords(condition, i18n)}</p>
    </Row>
  );
}

type RowProps = {
  condition: IndicatorCondition;
  measure: string;
  isLate: boolean;
  children: ReactNode;
};

function Row({ condition: { indicator }, measure, isLate, children }: RowProps) {
  const { say } = useI18n();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>
          <PageLink className={styles.link} to={{ page: 'indicator', id: indicator.id }}>
            {say(indicator.name)}
          </PageLink>
        </h3>
        <span className={isLate ? styles.late : styles.none}>
          <BandGlyph band={null} /> <b>{measure}</b>
        </span>
      </div>
      {children}
    </li>
  );
}
