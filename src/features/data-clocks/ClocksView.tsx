import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './Clocks.module.css';
import { clocksOf } from './clocksOf';
import type { ClockExample } from './selectExample';

type ClocksViewProps = { example: ClockExample | null; receivedAt: Instant; now: Instant };

export function ClocksView({ example, receivedAt, now }: ClocksViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  if (example === null) return <Note tone="empty">{t('data.clocks.empty')}</Note>;
  const { indicator, latest } = example;
  return (
    <>
      <Finding>
        {t('data.clocks.finding', {
          name: say(indicator.name),
          value: format.value(latest.value, indicator.unit, indicator.decimals),
        })}
      </Finding>
      <ol className={styles.clocks}>
        {clocksOf(example, receivedAt, now, i18n).map(({ name, time, meaning }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p className={styles.time}>{time}</p>
            <p className={styles.meaning}>{meaning}</p>
          </li>
        ))}
      </ol>
      <p className={styles.rule}>{t('data.clocks.rule')}</p>
      <Provenance parts={provenanceWords([latest], i18n)} />
    </>
  );
}
