import { useI18n } from '@/i18n/I18n';

/** In place of a page whose code is on its way. */
export function Loading() {
  return <p role="status">{useI18n().t('panel.loading')}</p>;
}
