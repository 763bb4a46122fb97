import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { StripTrack } from '@/charts/strip/StripTrack';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import styles from './IndicatorRows.module.css';
import { INDICATOR_SCALE } from './indicatorScale';
import { figureWords, targetWords } from './rowWords';

type IndicatorSceneRowProps = {
  condition: IndicatorCondition;
  agencies: AgencyNames;
  hasTrack: boolean;
};

/** One indicator and whose it is: its value and period, its target, and how it stands against it. */
export function IndicatorSceneRow({ condition, agencies, hasTrack }: IndicatorSceneRowProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicator, achievement } = condition;
  const name = say(indicator.name);
  const { value, note } = figureWords(condition, i18n);
  const rated = achievement.kind === 'rated' ? achievement : null;
  const isMissing = isWithoutData(condition);
  const target = targetWords(condition, i18n);
  return (
    <li data-row className={styles.row}>
      <div className={styles.name}>
        <h2>{name}</h2>{' '}
        <small>{agencies.get(indicator.agency)?.shortName ?? indicator.agency}</small>
      </div>
      {hasTrack && (
        <StripTrack
          mark={rated}
          isMissing={isMissing}
          scale={INDICATOR_SCALE}
          label={
            rated === null
              ? `${name}: ${t('figure.missing')}`
              : t('wall.scenes.dimension.mark', {
                  name,
                  percent: format.percent(rated.percent),
                  band: t(`band.${rated.band}`),
                })
          }
        />
      )}
      <p className={styles.figure}>
        <b>{value}</b> <small>{note}</small>
      </p>
      <p className={target === null ? styles.noTarget : styles.target}>
        {target ?? t('notRated.no-target')}
      </p>
      <div className={styles.status}>
        {rated === null && !isMissing ? (
          <p>{achievement.kind === 'not-rated' && t(`notRated.${achievement.reason}`)}</p>
        ) : (
          <>
            <BandStatusWord band={rated?.band ?? null} />
            <small>
              {rated === null
                ? achievement.kind === 'not-rated' && t(`notRated.${achievement.reason}`)
                : t('figure.capaian', { value: format.percent(rated.percent) })}
            </small>
          </>
        )}
      </div>
    </li>
  );
}
