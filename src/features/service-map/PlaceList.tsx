import type { District } from '@/domain/region/region';
import type { Service } from '@/domain/region/service';
import { isRunning } from '@/domain/region/serviceCounts';
import { useI18n } from '@/i18n/I18n';
import styles from './ServiceMap.module.css';
import type { ServicePlaces } from './selectServiceMap';

type PlaceListProps = {
  places: ServicePlaces;
  chosen: District | null;
  onDistrict: (code: string | undefined) => void;
};

/** The map in words: every district with its services, and what stands nowhere. */
export function PlaceList({ places, chosen, onDistrict }: PlaceListProps) {
  const { t, format } = useI18n();
  const { districts, nowhere } = places;
  const isEmpty = chosen !== null && !districts.some(({ district }) => district === chosen);
  return (
    <div className={styles.list}>
      <p className={styles.how}>{t('services.map.choose')}</p>
      {isEmpty && <p role="status">{t('services.map.noneHere', { district: chosen.name })}</p>}
      <ul>
        {districts.map(({ district, services }) => (
          <li
            key={district?.code ?? ''}
            className={district !== null && district === chosen ? styles.chosen : undefined}
          >
            {district === null ? (
              <b>{t('services.map.noDistrict')}</b>
            ) : (
              <button
                type="button"
                aria-pressed={district === chosen}
                onClick={() => onDistrict(district === chosen ? undefined : district.code)}
              >
                {district.name}
              </button>
            )}{' '}
            <span className={styles.count}>
              {t('services.map.label', { count: services.length })}
            </span>
            <Names services={services} marksPointless />
          </li>
        ))}
      </ul>
      {nowhere.length > 0 && (
        <details>
          <summary>
            {t('services.map.nowhere')} ({format.count(nowhere.length)})
          </summary>
          <p className={styles.how}>{t('services.map.nowhereWhy')}</p>
          <Names services={nowhere} />
        </details>
      )}
    </div>
  );
}

type NamesProps = { services: readonly Service[]; marksPointless?: boolean };

function Names({ services, marksPointless = false }: NamesProps) {
  const { t, say } = useI18n();
  const remarks = (service: Service): string => {
    const words = [
      ...(isRunning(service) ? [] : [t('services.status.inactive').toLowerCase()]),
      ...(marksPointless && service.position === null ? [t('services.map.noPoint')] : []),
    ];
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
  };
  return (
    <small className={styles.names}>
      {services.map((service) => say(service.name) + remarks(service)).join('; ')}
    </small>
  );
}
