import type { IndexEdition } from '@/domain/assessment/indices/indexEditions';
import { schemeChanges } from '@/domain/assessment/schemeChanges';
import { yearOf } from '@/domain/time/calendar';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from '../Indices.module.css';

/** Says each break of the drawing in words, with the bands of the edition that begins. */
export function EditionBreak({ editions }: { editions: readonly IndexEdition[] }) {
  const { t, say, format } = useI18n();
  return editions.slice(1).map(({ scheme, slots }, at) => {
    const before = editions[at]?.scheme;
    if (before === undefined) return null;
    const isScored = slots.some(({ point }) => point !== null);
    const bands = scheme.bands
      .map(({ from, label }) => `${say(label)} ≥ ${format.number(from, SCORE_DECIMALS)}`)
      .join('; ');
    const changed = schemeChanges(before, scheme)
      .map((change) => t(`assessment.changed.${change}`))
      .join(', ');
    const words = {
      year: slots[0]?.year ?? yearOf(scheme.validFrom),
      after: say(scheme.name),
      before: say(before.name),
      basis: scheme.legalBasis,
    };
    return (
      <div key={scheme.id} className={styles.break}>
        <p>
          {changed === ''
            ? t('assessment.indices.breakPlain', words)
            : t('assessment.indices.break', { ...words, changed })}
        </p>
        <p>{t('assessment.indices.bands', { name: say(scheme.name), bands })}</p>
        {!isScored && <p>{t('assessment.indices.notYet', { name: say(scheme.name) })}</p>}
      </div>
    );
  });
}
