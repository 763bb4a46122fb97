import type { OpenedHearing } from '@/api/hearing/useHearing';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { PageHead } from '@/ui/PageHead';

type HearingFailureProps = { opened: Extract<OpenedHearing, { kind: 'waiting' | 'failed' }> };

/** Until the catalog has said which editions there are, or when it does not. */
export function HearingFailure({ opened }: HearingFailureProps) {
  const { t } = useI18n();
  const title = t(opened.kind === 'waiting' ? 'hearing.loading' : 'hearing.failed');
  return (
    <>
      <PageHead title={title} documentTitle={title} isWaiting={opened.kind === 'waiting'} />
      {opened.kind === 'failed' && (
        <Note tone="failed">
          <p>{t('hearing.failedHelp')}</p>
          <Button onClick={opened.retry}>{t('failure.retry')}</Button>
        </Note>
      )}
    </>
  );
}
