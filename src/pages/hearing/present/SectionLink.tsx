import type { MouseEvent } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useI18n } from '@/i18n/I18n';
import { reportAddress } from './useLeavePresentation';

/** From a slide to its section of the report; Back leads to the slide again. */
export function SectionLink({ section }: { section: string }) {
  const { t } = useI18n();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    navigate(reportAddress(section));
  };
  return (
    <p>
      <a href={reportAddress(section)} onClick={follow}>
        {t('hearing.slides.toSection')}
      </a>
    </p>
  );
}
