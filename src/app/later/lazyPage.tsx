import { type ComponentType, Suspense, useMemo } from 'react';
import { I18nProvider, useI18n } from '@/i18n/I18n';
import type { PageName } from '@/i18n/messages/pageParts';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import type { Once } from '../fetchOnce';
import { Loading } from '../Loading';
import { PageFailure } from '../PageFailure';
import { useFetched } from '../useFetched';
import { wordsOf } from './wordsOf';

/** A page fetched when it is opened, with its words in the language of the screen. */
export function lazyPage<Props extends object>(
  name: PageName,
  code: Once<ComponentType<Props>>,
): ComponentType<Props> {
  function PageWithWords(props: Props) {
    const common = useI18n();
    const Page = useFetched(code);
    const words = useFetched(wordsOf(name, common.locale));
    const i18n = useMemo(() => common.withWords(words ?? {}), [common, words]);
    if (Page === null || words === null) return <Loading />;
    return (
      <I18nProvider value={i18n}>
        <Page {...props} />
      </I18nProvider>
    );
  }
  return function LazyPage(props: Props) {
    const { locale } = useI18n();
    return (
      <ErrorBoundary resetKey={locale} fallback={(error) => <PageFailure error={error} />}>
        {/* For what a page waits for outside its panels; its code is not waited for so. */}
        <Suspense key={locale} fallback={<Loading />}>
          <PageWithWords {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
