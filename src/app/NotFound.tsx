import { Link } from 'wouter';
import { useI18n } from '@/i18n/I18n';
import { addressOf } from '@/ui/address/paths';
import { useAppAddress } from '@/ui/address/useAddress';
import { useAppContext } from './AppContext';

/** An address that leads nowhere offers the places there are. */
export function NotFound() {
  const { t } = useI18n();
  const { regencies } = useAppContext().config;
  const { search } = useAppAddress();
  return (
    <>
      <title>{t('notFound.title')}</title>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.help')}</p>
      <ul>
        {regencies.map(({ code, name }) => (
          <li key={code}>
            <Link to={addressOf(code, { page: 'overview' }, search)}>
              {name} ({code})
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
