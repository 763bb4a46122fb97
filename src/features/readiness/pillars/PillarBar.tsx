import { BulletBar } from '@/charts/bars/BulletBar';
import type { PillarReading } from '@/domain/assessment/readiness/pillars';
import { useI18n } from '@/i18n/I18n';
import { pillarPercent, pillarWords } from '../readinessWords';
import styles from './Pillars.module.css';

type PillarBarProps = { pillar: PillarReading; year: number; since: number | null };

/** One pillar: the year as a thick bar, the year before as a thin one, both in words. */
export function PillarBar({ pillar, year, since }: PillarBarProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { code, current, before } = pillar;
  const name = t(`pillar.${code}`);
  const write = (reading: PillarReading['current']) =>
    reading === null ? t('pillar.missing') : pillarPercent(reading.achievement, i18n);
  const bar = (reading: PillarReading['current'], of: number, tone: 'data' | 'line') => (
    <BulletBar
      value={reading?.achievement ?? null}
      target={null}
      max={100}
      tone={tone}
      label={t('pillar.bar', { name, value: write(reading), year: of })}
    />
  );
  return (
    <li className={styles.pillar}>
      <span>{name}</span>
      <span className={styles.bars}>
        {bar(current, year, 'data')}
        {since !== null && before !== null && bar(before, since, 'line')}
      </span>
      <b className={styles.value}>{write(current)}</b>
      <small className={styles.words}>{pillarWords(pillar, since, i18n).join(' · ')}</small>
    </li>
  );
}
