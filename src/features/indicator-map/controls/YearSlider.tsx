import { useId } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './Controls.module.css';
import { usePlay } from './usePlay';

type YearSliderProps = {
  /** Oldest first. */
  years: readonly number[];
  year: number;
  /** The period shown of that year, in words. */
  period: string;
  onYear: (year: number) => void;
};

/** Moves through the years by hand or, when asked, by itself. */
export function YearSlider({ years, year, period, onYear }: YearSliderProps) {
  const { t } = useI18n();
  const id = useId();
  const play = usePlay(years, year, onYear);
  const ends = [years[0], years.at(-1)];
  return (
    <div className={styles.years}>
      <label htmlFor={id}>{t('mapPage.year')}</label>
      <span className={styles.track}>
        <input
          id={id}
          type="range"
          min={0}
          max={years.length - 1}
          step={1}
          value={years.indexOf(year)}
          aria-valuetext={period}
          disabled={years.length < 2}
          onChange={({ target }) => {
            play.pause();
            onYear(years[target.valueAsNumber] ?? year);
          }}
        />
        <span className={styles.ends} aria-hidden="true">
          {ends.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </span>
      </span>
      <span className={styles.period}>{period}</span>
      {play.isOffered && (
        <Button onClick={play.isPlaying ? play.pause : play.start}>
          {t(play.isPlaying ? 'mapPage.pause' : 'mapPage.play')}
        </Button>
      )}
    </div>
  );
}
