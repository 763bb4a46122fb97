import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { type I18n, useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import { type HeadFact, headFacts } from '../facts/headFacts';
import styles from './IndicatorFacts.module.css';
import { nextBandWords } from './nextBandWords';
import { splitUnit } from './splitUnit';

type IndicatorFactsViewProps = {
  condition: IndicatorCondition;
  /** Short name of the agency that owes the figure. */
  owner: string;
  isAlone: boolean;
};

/** One value in large, then its standing, target, band with the way to the next, and change. */
export function IndicatorFactsView({ condition, owner, isAlone }: IndicatorFactsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { indicator, latest } = condition;
  const room = useSceneRoom();
  const shape = [
    isAlone && styles.alone,
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
                <small>{noteOf(fact, condition, owner, i18n)}</small>
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

/** The figure is somebody's, and the way to the next band is asked for before its formula. */
function noteOf({ key, note }: HeadFact, condition: IndicatorCondition, owner: string, i18n: I18n) {
  if (key === 'figure') return `${owner}, ${note}`;
  return (key === 'band' ? nextBandWords(condition, i18n) : null) ?? note;
}

/** Without data the hatched mark stands where a band would. */
function FactText({ fact, condition }: { fact: HeadFact; condition: IndicatorCondition }) {
  if (fact.band !== undefined) return <BandStatusWord band={fact.band} word={fact.text} />;
  if (fact.key === 'band' && isWithoutData(condition)) return <BandStatusWord band={null} />;
  return <b>{fact.text}</b>;
}
