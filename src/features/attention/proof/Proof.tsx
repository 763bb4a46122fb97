import { lazy, Suspense } from 'react';
import type { AttentionItem } from '@/domain/attention/attention';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { Note } from '@/ui/Note';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from '../Attention.module.css';

/** Fetched when first opened; the first view does not carry what few open. */
const ProofBody = lazy(async () => ({ default: (await import('./ProofBody')).ProofBody }));

type ProofToggleProps = {
  /** Id of the part it opens. */
  controls: string;
  /** Name of the item, for those who hear the button out of its row. */
  about: string;
  isOpen: boolean;
  onToggle: () => void;
};

/** "Mengapa status ini?" beside the status. */
export function ProofToggle({ controls, about, isOpen, onToggle }: ProofToggleProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className={styles.why}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {t('attention.why')}
      <VisuallyHidden> {about}</VisuallyHidden>
    </button>
  );
}

/** The rule, its inputs and the distance to the next step, then the figures. */
export function Proof({ item }: { item: AttentionItem }) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      resetKey={item}
      fallback={({ message }) => (
        <Note tone="failed">{t('attention.proofFailed', { error: message })}</Note>
      )}
    >
      <Suspense fallback={<p role="status">{t('panel.loading')}</p>}>
        <ProofBody item={item} />
      </Suspense>
    </ErrorBoundary>
  );
}
