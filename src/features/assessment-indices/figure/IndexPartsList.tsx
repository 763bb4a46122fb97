import { checkWords, SCORE_DECIMALS, weightText } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from '../Indices.module.css';
import type { IndexParts } from '../selectIndices';

/** The parts of a score with their weights, and the check of the published total. */
export function IndexPartsList({ parts: { score, components, check } }: { parts: IndexParts }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  return (
    <>
      <h4 className={styles.partsTitle}>{t('assessment.indices.parts', { year: score.year })}</h4>
      <ul className={styles.parts}>
        {components.map(({ code, name, weight, current }) => (
          <li key={code}>
            <span>
              {say(name)}{' '}
              <small>
                {t('evaluation.weight', {
                  weight: weightText(weight, i18n),
                })}
              </small>
            </span>
            <b>{current === null ? t('figure.missing') : format.number(current, SCORE_DECIMALS)}</b>
          </li>
        ))}
      </ul>
      {check !== null && <p className={styles.note}>{checkWords(score.value, check, i18n)}</p>}
    </>
  );
}
