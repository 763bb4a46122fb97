import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { Finding } from '@/ui/Prose';
import styles from './DataBoundaries.module.css';
import type { BoundaryStatus } from './selectBoundaryStatus';

type DataBoundariesViewProps = {
  status: BoundaryStatus;
  /** Where the catalog serves the file. */
  address: string;
};

export function DataBoundariesView({ status, address }: DataBoundariesViewProps) {
  const { t, say, format } = useI18n();
  const { districts, neighbours, publishedAt } = status;
  return (
    <>
      <Finding>{t(`data.boundaries.finding.${status.status}`)}</Finding>
      {status.isLaterThanView && (
        <Note tone="stale">{t('data.boundaries.later', { date: format.date(publishedAt) })}</Note>
      )}
      <dl className={styles.facts}>
        <Fact name={t('data.boundaries.status')}>
          {t(`data.boundaries.status.${status.status}`)}
        </Fact>
        <Fact name={t('data.boundaries.attribution')}>{say(status.attribution)}</Fact>
        <Fact name={t('data.boundaries.license')}>{status.license}</Fact>
        <Fact name={t('data.boundaries.published')}>{format.date(publishedAt)}</Fact>
        <Fact name={t('data.boundaries.holds')}>
          {t('data.boundaries.areas', { districts, neighbours })}
        </Fact>
        {status.status === 'indicative' && (
          <Fact name={t('data.boundaries.made')}>{t('data.boundaries.howMade')}</Fact>
        )}
        <Fact name={t('data.boundaries.install')}>
          {t('data.boundaries.howInstalled')} <code className={styles.address}>{address}</code>
        </Fact>
        <Fact name={t('data.boundaries.measured')}>{t('data.boundaries.neverMeasured')}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
