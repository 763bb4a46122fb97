import { useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Provenance } from '@/ui/Prose';
import styles from './Licences.module.css';
import { licenceCounts } from './licenceCounts';
import { MATERIALS } from './materials';
import packages from './packages.json';
import { packagesTable } from './packagesTable';
import { ScreenReport } from './ScreenReport';
import { Versions } from './Versions';

/** Whose work this product carries, on what terms, and which version of it runs here. */
export function LicencesView() {
  const i18n = useI18n();
  const { t } = i18n;
  const counts = licenceCounts(packages)
    .map(({ licence, count }) => t('data.credits.licenceCount', { licence, count }))
    .join(', ');
  return (
    <div className={styles.columns}>
      <div>
        <h3>{t('data.credits.materials')}</h3>
        <ul className={styles.list}>
          {MATERIALS.map(({ id, name, taken }) => (
            <li key={id}>
              <b>{name}</b>: {t(`data.credits.${id}`)}
              <small>
                {[
                  t(`data.credits.${id}.terms`),
                  ...(taken === null ? [] : [`npm ${taken.from} ${taken.version}`]),
                ].join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('data.credits.packages')}</h3>
        <p className={styles.text}>
          {t('data.credits.packagesText', { count: packages.length, counts })}
        </p>
        <TableDisclosure
          label={t('data.credits.table', { count: packages.length })}
          title={t('data.credits.packages')}
          table={() => packagesTable(packages, i18n)}
        />
        <h3 className={styles.next}>{t('data.versions.heading')}</h3>
        <Versions />
        <ScreenReport />
        <Provenance parts={[t('data.credits.note')]} />
      </div>
    </div>
  );
}
