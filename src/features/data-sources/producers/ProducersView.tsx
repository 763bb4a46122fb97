import { useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from '../DataSources.module.css';
import { producersTable } from './producersTable';
import type { ProducersModel, Share } from './selectProducers';

export function ProducersView({ model }: { model: ProducersModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { on, indicators, producers, stewards, announced, linked } = model;
  const date = format.date(on);
  const [most] = producers;
  if (most === undefined) return <Note tone="empty">{t('data.producers.empty', { date })}</Note>;
  return (
    <>
      <Finding>
        {t('data.producers.finding', {
          producers: producers.length,
          indicators,
          name: most.name,
          count: most.indicators,
        })}
      </Finding>
      <ShareList title={t('data.producers.steward')} shares={stewards} />
      <ShareList title={t('data.producers.producer')} shares={producers} />
      <TableDisclosure
        label={t('data.producers.table')}
        title={t('data.producers.caption', { date })}
        table={() => producersTable(model, i18n)}
      />
      <p className={styles.note}>
        {t('data.producers.announced', { count: announced })}{' '}
        {t('data.producers.linked', { count: linked })}
      </p>
      <Provenance parts={[t('data.producers.note', { date })]} />
    </>
  );
}

function ShareList({ title, shares }: { title: string; shares: readonly Share[] }) {
  const { t } = useI18n();
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.shares}>
        {shares.map(({ name, indicators }) => (
          <li key={name}>
            <span>{name}</span>
            <small>{t('data.producers.count', { count: indicators })}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
