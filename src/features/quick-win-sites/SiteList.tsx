import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinSites.module.css';
import type { SiteDistrict } from './selectSites';

type SiteListProps = {
  districts: readonly SiteDistrict[];
  selected: string | null;
  onSelect: (code: string | null) => void;
};

/** The sites by district; choosing a district again lets go of it. */
export function SiteList({ districts, selected, onSelect }: SiteListProps) {
  const { t } = useI18n();
  return (
    <ul className={styles.districts} aria-label={t('quickWinRecord.sites.caption')}>
      {districts.map(({ code, name, sites }) => (
        <li key={code} className={code === selected ? styles.selected : undefined}>
          <button
            type="button"
            aria-pressed={code === selected}
            onClick={() => onSelect(code === selected ? null : code)}
          >
            {name} <span>{t('quickWinRecord.sites.count', { count: sites.length })}</span>
          </button>
          <p>{sites.map((site) => site.name).join(', ')}</p>
        </li>
      ))}
    </ul>
  );
}
