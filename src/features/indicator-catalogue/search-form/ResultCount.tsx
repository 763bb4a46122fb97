import { memo } from 'react';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { BAND_SCALE } from '@/domain/indicator/achievement';
import { isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import form from '@/ui/search/SearchForm.module.css';
import type { CatalogueItem } from '../catalogueOf';
import type { CatalogueModel } from '../selectCatalogue';
import styles from './ResultCount.module.css';

type ResultCountProps = {
  model: Pick<CatalogueModel, 'items' | 'total' | 'respelled'>;
  /** Read out when the typing pauses, not with every key. */
  isTyping: boolean;
  /** Lets go of all filters; unset while there is none. */
  onReset: (() => void) | undefined;
};

/** How many indicators are shown, and how many of them in each band, worst first. */
export const ResultCount = memo(function ResultCount({
  model,
  isTyping,
  onReset,
}: ResultCountProps) {
  const { t, format } = useI18n();
  const { items, total, respelled } = model;
  const counts = { shown: format.count(items.length), total: format.count(total) };
  const words = respelled.map((word) => `“${word}”`).join(', ');
  return (
    <div className={form.summary}>
      <div className={styles.count} role="status" aria-busy={isTyping}>
        <p>
          <b>{t('catalogue.count', counts)}</b>
          {respelled.length > 0 && items.length > 0 && ` ${t('catalogue.respelled', { words })}`}
        </p>
        <ul className={styles.bands}>
          {bandCounts(items).map(({ band, count }) => (
            <li key={band ?? 'none'}>
              <BandGlyph band={band} /> <b>{format.count(count)}</b> {t(`band.${band ?? 'none'}`)}
            </li>
          ))}
        </ul>
      </div>
      {onReset !== undefined && <Button onClick={onReset}>{t('catalogue.reset')}</Button>}
    </div>
  );
});

const WORST_FIRST = BAND_SCALE.map(({ band }) => band).reverse();

function bandCounts(items: readonly CatalogueItem[]) {
  const conditions = items.map(({ condition }) => condition);
  const rated = WORST_FIRST.map((band) => ({
    band,
    count: conditions.filter(
      ({ achievement }) => achievement.kind === 'rated' && achievement.band === band,
    ).length,
  }));
  return [...rated, { band: null, count: conditions.filter(isWithoutData).length }].filter(
    ({ count }) => count > 0,
  );
}
