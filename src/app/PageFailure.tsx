import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { LazyReportCopy } from './report/LazyReportCopy';
import { useReturn } from './useReturn';

/** The code of a page could not be fetched; only a reload fetches it anew. */
export function PageFailure({ error }: { error: Error }) {
  const { t } = useI18n();
  useReturn();
  return (
    <Note tone="failed">
      <p>
        <strong>{t('failure.program')}</strong>
      </p>
      <p>
        <code>{error.message}</code>
      </p>
      <Button onClick={() => location.reload()}>{t('failure.reload')}</Button>
      <LazyReportCopy error={error} />
    </Note>
  );
}
