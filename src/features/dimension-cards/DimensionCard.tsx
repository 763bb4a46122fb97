import { BulletBar } from '@/charts/bars/BulletBar';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import type { StripScale } from '@/charts/strip/placeStripMarks';
import { StripPlot } from '@/charts/strip/StripPlot';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import styles from './DimensionCards.module.css';
import type { DimensionModel, RatedCondition } from './selectDimensions';

type DimensionCardProps = {
  dimension: DimensionModel;
  scale: StripScale;
  /** In em of the strip's text. */
  stripWidth: number;
  agencies: AgencyNames;
};

/** One dimension: counts, the strip of its indicators, its weakest one, and all its figures. */
export function DimensionCard(props: DimensionCardProps) {
  const { dimension, scale, stripWidth, agencies } = props;
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { code, met, comparable, withoutData, programme, rated, weakest } = dimension;
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <h3>
          <PageLink to={{ page: 'dimension', dimension: code }}>{t(`dimension.${code}`)}</PageLink>
        </h3>
        <p>
          <b className={styles.count}>{met}</b> {t('dimensions.met', { comparable })}
        </p>
        {withoutData > 0 && (
          <p className={styles.missing}>
            <BandGlyph band={null} /> {t('dimensions.withoutData', { count: withoutData })}
          </p>
        )}
        {programme !== null && (
          <p>
            {t('dimensions.programme', {
              realised: format.count(programme.realised),
              planned: format.count(programme.planned),
              year: programme.year,
            })}
          </p>
        )}
      </div>
      <div className={styles.drawing}>
        <StripPlot
          scale={scale}
          width={stripWidth}
          label={t('dimensions.strip', { dimension: t(`dimension.${code}`), count: rated.length })}
          marks={rated.map(({ indicator, achievement: { percent, band } }) => ({
            key: indicator.id,
            percent,
            band,
            name: say(indicator.name),
            value: format.number(percent, 1),
            label: `${say(indicator.name)}, ${format.percent(percent)}, ${t(`band.${band}`)}`,
          }))}
        />
        {weakest !== null && <Weakest condition={weakest} />}
      </div>
      <div className={styles.table}>
        <TableDisclosure
          label={t('dimensions.table', { count: dimension.conditions.length })}
          table={async () => {
            const { dimensionTable } = await import('./dimensionTable');
            return dimensionTable(dimension, agencies, i18n);
          }}
        />
      </div>
    </li>
  );
}

/** The indicator farthest from its target, as value against target. */
function Weakest({ condition }: { condition: RatedCondition }) {
  const { t, say, format } = useI18n();
  const { indicator, achievement } = condition;
  const { actual, target } = achievement.explanation;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  // Where higher is better the unit is said once: "27,4 dari target 58,0 %".
  const words =
    indicator.direction === 'lower-is-better'
      ? t('dimensions.weakestLower', { actual: write(actual), target: write(target) })
      : t('dimensions.weakestValue', { actual: bare(actual), target: write(target) });

  function bare(value: number) {
    return indicator.unit.kind === 'rupiah'
      ? write(value)
      : format.number(value, indicator.decimals);
  }
  return (
    <p className={styles.weakest}>
      <span>{t('dimensions.weakest', { name: say(indicator.name) })}</span>
      <span className={styles.weakestValue}>{words}</span>
      <BulletBar
        value={actual}
        target={target}
        max={Math.max(actual, target) * 1.15}
        tone="data"
        label={`${say(indicator.name)}: ${words}`}
      />
    </p>
  );
}
