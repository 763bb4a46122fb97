import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { PageHead } from '@/ui/PageHead';
import { SECTIONS, type Section } from '../sections';

type PreparingProps = {
  /** Sections that are still on their way. */
  missing: readonly Section[];
  onOpen: () => void;
};

/** How far the slides are; who cannot wait opens those that are there. */
export function Preparing({ missing, onOpen }: PreparingProps) {
  const { t } = useI18n();
  const preparing = t('hearing.slides.preparing');
  const ready = SECTIONS.length - missing.length;
  return (
    <>
      <PageHead title={preparing} documentTitle={preparing} isWaiting />
      <p role="status">
        {t('hearing.slides.progress', {
          ready,
          count: SECTIONS.length,
          names: missing.map(({ title }) => t(title)).join(', '),
        })}
      </p>
      {ready > 0 && <Button onClick={onOpen}>{t('hearing.slides.openReady')}</Button>}
    </>
  );
}
