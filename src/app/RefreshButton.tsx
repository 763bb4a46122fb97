import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';

/** Asks every figure on screen again; what is shown stays until the answer is here. */
export function RefreshButton() {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const isFetching = useIsFetching() > 0;
  return (
    <Button
      aria-disabled={isFetching}
      onClick={() => {
        if (!isFetching) void queryClient.refetchQueries({ type: 'active' });
      }}
    >
      {t(isFetching ? 'shell.refreshing' : 'shell.refresh')}
    </Button>
  );
}
