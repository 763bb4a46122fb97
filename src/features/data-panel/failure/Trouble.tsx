import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import type { TroubleProps } from './troubleProps';
import { useFailure, useFailureParts } from './useFailure';

/** That a panel failed, or could not be refreshed. */
export function Trouble(props: TroubleProps) {
  const { t } = useI18n();
  const parts = useFailureParts();
  const { sentence } = useFailure(props.error);
  if (parts) return <parts.TroubleView {...props} />;
  // Where even the words cannot be fetched the common ones must do.
  if (parts === undefined) return null;
  return (
    <Note tone={props.receivedAt ? 'stale' : 'failed'}>
      <p>{sentence}</p>
      <Button onClick={props.onRetry}>{t('failure.retry')}</Button>
    </Note>
  );
}
