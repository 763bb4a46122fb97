import { memo } from 'react';
import type { Duty } from '@/domain/agency/duties/duty';
import { dutyLimit, type HearingNames } from '@/i18n/duty/dutyLimit';
import { dutyName } from '@/i18n/duty/dutyName';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from '../AgencyDuties.module.css';
import { DutyDay } from './DutyDay';
import { dutyPage } from './dutyPage';

type DutyRowProps = { duty: Duty; hearings: HearingNames };

/** When, what, of which kind and against which cadence; the name leads to its page. */
export const DutyRow = memo(function DutyRow({ duty, hearings }: DutyRowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = dutyName(duty, i18n);
  const page = dutyPage(duty);
  return (
    <li className={styles.row}>
      <DutyDay duty={duty} />
      <div>
        <p className={styles.name}>
          {page === null ? name : <PageLink {...page}>{name}</PageLink>}
        </p>
        <p className={styles.limit}>
          {[t(`duty.kind.${duty.kind}`), ...dutyLimit(duty, hearings, i18n)].join(' · ')}
        </p>
      </div>
    </li>
  );
});
