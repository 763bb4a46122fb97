import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import type { IndicatorPace } from '@/domain/history/indicatorPace';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Provenance } from '@/ui/Prose';
import { AccountPart } from './account/AccountPart';
import styles from './IndicatorStatus.module.css';
import { explainPace } from './words/explainPace';
import { explainStatus } from './words/explainStatus';

type IndicatorStatusViewProps = {
  condition: IndicatorCondition;
  pace: IndicatorPace | null;
  on: IsoDate;
};

export function IndicatorStatusView({ condition, pace, on }: IndicatorStatusViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { achievement, account, latest } = condition;
  return (
    <div className={styles.parts}>
      <div>
        <p className={styles.band}>
          {achievement.kind === 'rated' ? (
            <BandStatusWord band={achievement.band} inText>
              {t('figure.capaian', { value: format.percent(achievement.percent) })}
            </BandStatusWord>
          ) : (
            <b>{t('indicator.notRated')}</b>
          )}
        </p>
        <Sentences of={explainStatus(condition, i18n)} />
      </div>
      <div>
        <h3>{t('indicator.pace.title')}</h3>
        <Sentences of={explainPace(pace, condition.indicator, i18n)} />
      </div>
      {account !== null && <AccountPart account={account} on={on} />}
      <Provenance parts={latest === null ? [] : provenanceWords([latest], i18n)} />
    </div>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
