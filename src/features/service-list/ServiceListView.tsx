import { useCallback, useDeferredValue, useMemo } from 'react';
import { useI18n } from '@/i18n/I18n';
import { SearchField } from '@/ui/search/SearchField';
import form from '@/ui/search/SearchForm.module.css';
import { useDraft } from '@/ui/search/useDraft';
import type { ServiceCatalogue } from './catalogueOf';
import { ResultCount } from './form/ResultCount';
import { ServiceFilters } from './form/ServiceFilters';
import { ServiceTable } from './list/ServiceTable';
import { TableAndSources } from './list/TableAndSources';
import { selectServices } from './selectServices';
import { NOTHING_ASKED, type ServiceQuery } from './serviceQuery';

type ServiceListViewProps = {
  catalogue: ServiceCatalogue;
  query: ServiceQuery;
  /** Must stay the same from one drawing to the next, or every key draws the whole list. */
  onChange: (change: Partial<ServiceQuery>) => void;
};

/** Search, filters and the list. The field answers every key at once; the list follows. */
export function ServiceListView({ catalogue, query, onChange }: ServiceListViewProps) {
  const { t, say } = useI18n();
  const draft = useDraft(query.text, (text) => onChange({ text }));
  const text = useDeferredValue(draft.text);
  const model = useMemo(
    () => selectServices(catalogue, { ...query, text }, say),
    [catalogue, query, text, say],
  );
  const reset = useCallback(() => {
    draft.drop();
    onChange(NOTHING_ASKED);
  }, [draft.drop, onChange]);
  return (
    <>
      <search className={form.form}>
        <SearchField
          label={t('services.list.search')}
          hint={t('services.list.searchHint')}
          draft={draft}
        />
        <ServiceFilters model={model} text={text} catalogue={catalogue} onChange={onChange} />
      </search>
      <ResultCount model={model} text={text} isTyping={draft.isTyping} onReset={reset} />
      {model.found.length > 0 && (
        <>
          <ServiceTable services={model.found} order={model.order} catalogue={catalogue} />
          <TableAndSources services={model.found} catalogue={catalogue} />
        </>
      )}
    </>
  );
}
