import { FILTER_FIELDS } from '@/domain/search/indicatorSearchFilter';
import { type I18n, useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import form from '@/ui/search/SearchForm.module.css';
import { type IndicatorQuery, NO_FILTER } from '../indicatorQuery';
import { valueWord } from '../search-form/filterChoices';
import type { CatalogueModel } from '../selectCatalogue';
import styles from './NothingFound.module.css';
import type { Offer } from './offersFor';

type NothingFoundProps = {
  query: IndicatorQuery;
  wayOut: NonNullable<CatalogueModel['wayOut']>;
  agencies: ReadonlyMap<string, string>;
  onChange: (change: Partial<IndicatorQuery>) => void;
};

/** What was asked, what to let go of, and what is most alike. */
export function NothingFound({ query, wayOut, agencies, onChange }: NothingFoundProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { offers, near, isOutside } = wayOut;
  return (
    <Note tone="empty">
      <p>
        <strong>{askedFor(query, agencies, i18n)}</strong>
      </p>
      {offers.length > 0 && (
        <>
          <ul className={form.offers}>
            {offers.map((offer) => (
              <li key={offer.drops}>
                <Button onClick={() => onChange(letGo(offer))}>
                  {offerWord(offer, query, agencies, i18n)}
                </Button>
              </li>
            ))}
          </ul>
          <p>{t('catalogue.offers')}</p>
        </>
      )}
      {near.length > 0 && (
        <>
          <h3 className={styles.near}>
            {t(isOutside ? 'catalogue.outside' : 'catalogue.nearest')}
          </h3>
          <ul>
            {near.map(({ condition: { indicator } }) => (
              <li key={indicator.id}>
                <PageLink to={{ page: 'indicator', id: indicator.id }} className={styles.link}>
                  {say(indicator.name)}
                </PageLink>{' '}
                {indicator.code}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}

type Agencies = NothingFoundProps['agencies'];

function askedFor(query: IndicatorQuery, agencies: Agencies, i18n: I18n): string {
  const text = query.text.trim();
  const filters = FILTER_FIELDS.filter((field) => query[field] !== undefined)
    .map((field) => valueWord(field, query, agencies, i18n))
    .join(', ');
  if (filters === '') return i18n.t('catalogue.none.text', { text });
  if (text === '') return i18n.t('catalogue.none.filters', { filters });
  return i18n.t('catalogue.none.both', { text, filters });
}

function offerWord(
  { drops, count }: Offer,
  query: IndicatorQuery,
  agencies: Agencies,
  i18n: I18n,
): string {
  if (drops === 'all') return i18n.t('catalogue.dropAll', { count });
  if (drops === 'text') return i18n.t('catalogue.dropText', { count });
  return i18n.t('catalogue.drop', { filter: valueWord(drops, query, agencies, i18n), count });
}

/** What an offer changes in the query. */
function letGo({ drops }: Offer): Partial<IndicatorQuery> {
  if (drops === 'text') return { text: '' };
  return drops === 'all' ? { text: '', ...NO_FILTER } : { [drops]: undefined };
}
