import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { AchievementBar } from '../AchievementBar';
import { IndicatorStatus } from '../IndicatorStatus';
import { rowWords } from '../words/rowWords';
import styles from './IndicatorsTable.module.css';

const { row, name, cell } = TABLE_ROLES;

type IndicatorRowProps = { condition: IndicatorCondition; agency: string };

/** One indicator; its name heads the row and leads to its page. */
export function IndicatorRow({ condition, agency }: IndicatorRowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { indicator, achievement } = condition;
  const words = rowWords(condition, i18n);
  return (
    <tr {...row}>
      <td {...cell} className={styles.agency} data-label={t('dimensions.agency')}>
        <NameLink to={{ page: 'agency', id: indicator.agency }}>{agency}</NameLink>
      </td>
      <th {...name}>
        <NameLink to={{ page: 'indicator', id: indicator.id }}>{words.name}</NameLink>
      </th>
      <td {...cell} className={`${styles.numeric} ${styles.value}`} data-label={t('history.value')}>
        <b>{words.value}</b>
        <small>{words.period}</small>
        {words.last !== '' && <small>{words.last}</small>}
      </td>
      <td
        {...cell}
        className={`${styles.numeric} ${styles.target}`}
        data-label={t('history.target')}
      >
        {words.target}
        {words.firstTarget !== '' && <small>{words.firstTarget}</small>}
      </td>
      <td {...cell} className={styles.unit} data-label={t('hearing.indicators.unit')}>
        {words.unit}
      </td>
      <td {...cell} className={styles.bar} data-label={t('hearing.indicators.bar')}>
        <AchievementBar condition={condition} />
      </td>
      <td
        {...cell}
        className={`${styles.numeric} ${styles.percent}`}
        data-label={t('hearing.indicators.percent')}
      >
        {words.percent}
      </td>
      <td {...cell} className={styles.met} data-label={t('hearing.indicators.met')}>
        {achievement.meetsTarget ? <b>{words.met}</b> : words.met}
      </td>
      <td {...cell} className={styles.status} data-label={t('hearing.indicators.status')}>
        <IndicatorStatus condition={condition} />
      </td>
    </tr>
  );
}
