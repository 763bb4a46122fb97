import { useState } from 'react';
import type { AttentionItem } from '@/domain/attention';
import { useI18n } from '@/i18n/I18n';
import styles from '../Attention.module.css';
import { explainItem } from './explainItem';
import { History } from './History';

/** "Mengapa status ini?": the rule, its inputs and the distance to the next step, then the figures. */
export function Proof({ item }: { item: AttentionItem }) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.proof} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('attention.why')}</summary>
      {isOpen && (
        <>
          <ul className={styles.why}>
            {explainItem(item, i18n).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {item.kind !== 'behind-schedule' && item.condition.latest !== null && (
            <History condition={item.condition} />
          )}
        </>
      )}
    </details>
  );
}
