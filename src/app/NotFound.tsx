import { Link } from '@tanstack/react-router';
import { useI18n } from '@/i18n/I18n';
import { useConfig } from './useConfig';

/** An address that leads nowhere offers the places there are. */
export function NotFound() {
  const { t } = useI18n();
  const { regencies } = useConfig();
  return (
    <>
      <title>{t('notFound.title')}</title>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.help')}</p>
      <ul>
        {regencies.map(({ code, name }) => (
          <li key={code}>
            <Link to="/$kode" params={{ kode: code }} search={({ bahasa }) => ({ bahasa })}>
              {name} ({code})
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
