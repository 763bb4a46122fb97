import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import type { QuickWinItem } from '../../quickWinListOf';
import { proofParts } from './proofParts';
import styles from './Status.module.css';

/** Why a status, an outlook, a finish and a lateness are what they are: rule, inputs, distance. */
export function Proof({ item, on }: { item: QuickWinItem; on: IsoDate }) {
  const i18n = useI18n();
  return (
    <dl className={styles.proof}>
      {proofParts(item, on, i18n).map(({ term, sentences }) => (
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
