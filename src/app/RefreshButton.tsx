import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './Header.module.css';

/** Heard by what tells of it on a phone, where this button folds away. */
export const REFRESH_ASKED = 'refresh-asked';

/** Asks every figure on screen again; what is shown stays until the answer is here. */
export function RefreshButton() {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const isFetching = useIsFetching() > 0;
  return (
    <Button
      className={styles.refresh}
      aria-disabled={isFetching}
      onClick={() => {
        if (isFetching) return;
        // A panel that failed no longer watches its answer.
        void queryClient.refetchQueries({
          predicate: (query) => query.isActive() || query.state.status === 'error',
        });
        window.dispatchEvent(new Event(REFRESH_ASKED));
      }}
    >
      {t('shell.refresh')}
    </Button>
  );
}
