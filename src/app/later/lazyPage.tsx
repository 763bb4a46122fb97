import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { I18nProvider, type Locale, useI18n } from '@/i18n/I18n';
import { type PageName, pageWords } from '@/i18n/messages/pageWords';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { PageFailure } from '../PageFailure';

/** A page fetched when it is opened, with its words in the language of the screen. */
export function lazyPage<Props extends object>(
  name: PageName,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const inLanguage = (locale: Locale) =>
    lazy(async () => {
      const [Page, words] = await Promise.all([load(), pageWords[name][locale]()]);
      return {
        default: function PageWithWords(props: Props) {
          const common = useI18n();
          const i18n = useMemo(() => common.withWords(words), [common]);
          return (
            <I18nProvider value={i18n}>
              <Page {...props} />
            </I18nProvider>
          );
        },
      };
    });
  const pages = { id: inLanguage('id'), en: inLanguage('en') };
  return LazyPage;

  function LazyPage(props: Props) {
    const { locale, t } = useI18n();
    const Page = pages[locale];
    return (
      <ErrorBoundary resetKey={locale} fallback={(error) => <PageFailure error={error} />}>
        <Suspense fallback={<p role="status">{t('panel.loading')}</p>}>
          <Page {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  }
}
