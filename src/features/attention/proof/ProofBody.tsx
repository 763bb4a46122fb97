import type { AttentionItem } from '@/domain/attention/attention';
import { useI18n } from '@/i18n/I18n';
import styles from '../Attention.module.css';
import { explainItem } from './explainItem';
import { History } from './History';

/** The sentences that explain a status, and the figures behind it. */
export function ProofBody({ item }: { item: AttentionItem }) {
  const i18n = useI18n();
  return (
    <>
      <ul className={styles.sentences}>
        {explainItem(item, i18n).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {item.kind !== 'behind-schedule' && <History condition={item.condition} />}
    </>
  );
}
