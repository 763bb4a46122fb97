import { lazy, Suspense, useState } from 'react';
import type { AttentionItem } from '@/domain/attention';
import { useI18n } from '@/i18n/I18n';
import styles from '../Attention.module.css';

/** Fetched when first opened; the first view does not carry what few open. */
const ProofBody = lazy(async () => ({ default: (await import('./ProofBody')).ProofBody }));

/** "Mengapa status ini?": the rule, its inputs and the distance to the next step, then the figures. */
export function Proof({ item }: { item: AttentionItem }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.proof} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('attention.why')}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{t('panel.loading')}</p>}>
          <ProofBody item={item} />
        </Suspense>
      )}
    </details>
  );
}
