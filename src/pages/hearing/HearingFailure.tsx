import type { OpenedHearing } from '@/api/hearing/useHearing';
import { brokenEditionWords } from '@/i18n/brokenEditionWords';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { PageHead } from '@/ui/PageHead';

type HearingFailureProps = { opened: Extract<OpenedHearing, { kind: 'waiting' | 'failed' }> };

/** Until the catalog has said which editions there are, or when it does not. */
export function HearingFailure({ opened }: HearingFailureProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const title = t(opened.kind === 'waiting' ? 'hearing.loading' : 'hearing.failed');
  return (
    <>
      <PageHead title={title} documentTitle={title} isWaiting={opened.kind === 'waiting'} />
      {opened.kind === 'failed' && (
        <Note tone="failed">
          <p>
            {opened.broken === null
              ? t('hearing.failedHelp')
              : brokenEditionWords(opened.broken, i18n)}
          </p>
          <Button onClick={opened.retry}>{t('failure.retry')}</Button>
        </Note>
      )}
    </>
  );
}
