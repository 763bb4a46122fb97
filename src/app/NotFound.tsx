import { Link, useLocation } from 'wouter';
import { useI18n } from '@/i18n/I18n';
import { addressOf } from '@/ui/address/paths';
import { useAppAddress } from '@/ui/address/useAddress';
import { useAppContext } from './AppContext';

/** An address that leads nowhere offers the places there are, of the regency in it first. */
export function NotFound() {
  const { t } = useI18n();
  const { config } = useAppContext();
  const { search } = useAppAddress();
  const [path] = useLocation();
  const isHere = ({ code }: { code: string }) => path.startsWith(`/${code}/`);
  const regencies = [...config.regencies].sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
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
