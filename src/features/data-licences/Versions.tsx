import { useApiBase } from '@/api/ApiBaseContext';
import { CONTRACT_VERSION } from '@/api/contract/version';
import { ownBuild, ownCommit } from '@/api/offline/build/buildOf';
import { useI18n } from '@/i18n/I18n';
import { version } from '../../../package.json';
import styles from './Licences.module.css';

/** The version and build of the app, of the contract it was built for, and the APIs it asks here. */
export function Versions() {
  const { t } = useI18n();
  const { catalog, assessment } = useApiBase();
  const built = [ownBuild(), ownCommit()].filter((part) => part !== null);
  return (
    <dl className={styles.versions}>
      <div>
        <dt>{t('data.versions.app')}</dt>
        <dd>{version}</dd>
      </div>
      <div>
        <dt>{t('data.versions.build')}</dt>
        <dd>{built.length === 0 ? t('data.versions.unpublished') : built.join(' · ')}</dd>
      </div>
      <div>
        <dt>{t('data.versions.contract')}</dt>
        <dd>
          {CONTRACT_VERSION}{' '}
          <a href={`${import.meta.env.BASE_URL}openapi/catalog.json`}>
            {t('data.versions.catalog')}
          </a>{' '}
          <a href={`${import.meta.env.BASE_URL}openapi/assessment.json`}>
            {t('data.versions.assessment')}
          </a>
        </dd>
      </div>
      <div>
        <dt>{t('data.versions.apis')}</dt>
        <dd>
          <code>{catalog}</code>, <code>{assessment}</code>
        </dd>
      </div>
    </dl>
  );
}
