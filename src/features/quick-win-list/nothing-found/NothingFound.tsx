import { QUICK_WIN_FIELDS } from '@/domain/quick-win/list/quickWinFilter';
import { type I18n, useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import form from '@/ui/search/SearchForm.module.css';
import type { QuickWinList } from '../quickWinListOf';
import { NO_FILTER, type QuickWinQuery } from '../quickWinQuery';
import { valueWord } from '../search-form/filterChoices';
import type { Offer } from './offersFor';

type NothingFoundProps = {
  query: QuickWinQuery;
  offers: readonly Offer[];
  list: Pick<QuickWinList, 'agencies' | 'districts'>;
  onChange: (change: Partial<QuickWinQuery>) => void;
};

/** What was asked, and what to let go of. */
export function NothingFound({ query, offers, list, onChange }: NothingFoundProps) {
  const i18n = useI18n();
  const wordOf = ({ drops, count }: Offer): string => {
    if (drops === 'all') return i18n.t('quickWins.dropAll', { count });
    if (drops === 'text') return i18n.t('quickWins.dropText', { count });
    return i18n.t('quickWins.drop', { filter: valueWord(drops, query, list, i18n), count });
  };
  return (
    <Note tone="empty">
      <p>
        <strong>{askedFor(query, list, i18n)}</strong>
      </p>
      <ul className={form.offers}>
        {offers.map((offer) => (
          <li key={offer.drops}>
            <Button onClick={() => onChange(letGo(offer))}>{wordOf(offer)}</Button>
          </li>
        ))}
      </ul>
      <p>{i18n.t('quickWins.offers')}</p>
    </Note>
  );
}

function askedFor(query: QuickWinQuery, list: NothingFoundProps['list'], i18n: I18n): string {
  const text = query.text.trim();
  const filters = QUICK_WIN_FIELDS.filter((field) => query[field] !== undefined)
    .map((field) => valueWord(field, query, list, i18n))
    .join(', ');
  if (filters === '') return i18n.t('quickWins.none.text', { text });
  if (text === '') return i18n.t('quickWins.none.filters', { filters });
  return i18n.t('quickWins.none.both', { text, filters });
}

/** What an offer changes in the query. */
function letGo({ drops }: Offer): Partial<QuickWinQuery> {
  if (drops === 'text') return { text: '' };
  return drops === 'all' ? { text: '', ...NO_FILTER } : { [drops]: undefined };
}
