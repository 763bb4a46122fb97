import { useI18n } from '@/i18n/I18n';
import type { QuickWinItem } from '../../quickWinListOf';
import { proofParts } from './proofParts';
import styles from './Status.module.css';

/** Why a status, an outlook, a finish and a lateness are what they are: rule, inputs, distance. */
export function Proof({ item }: { item: QuickWinItem }) {
  const i18n = useI18n();
  return (
    <dl className={styles.proof}>
      {proofParts(item, i18n).map(({ term, sentences }) => (
        <div key={term}>
          <dt>{term}</dt>
          {sentences.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
