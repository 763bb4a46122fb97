import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import { type HeadFact, headFacts } from '../facts/headFacts';
import styles from './IndicatorFacts.module.css';
import { nextBandWords } from './nextBandWords';
import { splitUnit } from './splitUnit';

/** In square wall units: with less there is no history beside the facts, so they spread. */
const ALONE_UNDER = 1800;

/** One value in large, then its standing, target, band with the way to the next, and change. */
export function IndicatorFactsView({ condition }: { condition: IndicatorCondition }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { indicator, latest } = condition;
  const room = useSceneRoom();
  const shape = [
    room.width * room.height < ALONE_UNDER && styles.alone,
    room.width > room.height && styles.beside,
    isTight(room) && styles.tight,
  ]
    .filter(Boolean)
    .join(' ');
  const { figure, unit } = splitUnit(
    latest === null
      ? t('figure.missing')
      : format.value(latest.value, indicator.unit, indicator.decimals),
  );
  const facts = headFacts(condition, i18n).sort(byWeight);
  return (
    <div className={`${styles.facts} ${shape}`}>
      <p className={`${styles.value} ${isWithoutData(condition) ? styles.old : ''}`}>
        {figure} {unit !== null && <span>{unit}</span>}
      </p>
      <FittingRows total={facts.length} restLines={0}>
        {(count) => (
          <ul className={styles.list}>
            {facts.slice(0, count).map((fact) => (
              <li key={fact.key} data-row className={styles[fact.key]}>
                <FactText fact={fact} condition={condition} />
                <small>
                  {fact.key === 'band' ? (nextBandWords(condition, i18n) ?? fact.note) : fact.note}
                </small>
              </li>
            ))}
          </ul>
        )}
      </FittingRows>
    </div>
  );
}

/** What a reader must know first: the last give way where there is no room. */
const WEIGHT: readonly HeadFact['key'][] = ['figure', 'band', 'target', 'no-target', 'change'];

const byWeight = (a: HeadFact, b: HeadFact): number =>
  WEIGHT.indexOf(a.key) - WEIGHT.indexOf(b.key);

/** Without data the hatched mark stands where a band would. */
function FactText({ fact, condition }: { fact: HeadFact; condition: IndicatorCondition }) {
  if (fact.band !== undefined) return <BandStatusWord band={fact.band} word={fact.text} />;
  if (fact.key === 'band' && isWithoutData(condition)) return <BandStatusWord band={null} />;
  return <b>{fact.text}</b>;
}
