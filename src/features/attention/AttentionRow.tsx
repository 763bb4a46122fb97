import { useId, useState } from 'react';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import type { AttentionItem } from '@/domain/attention';
import type { AgencyNames } from '@/domain/region';
import { useI18n } from '@/i18n/I18n';
import { AccountList } from './AccountList';
import styles from './Attention.module.css';
import { Course } from './Course';
import { ItemFigure } from './ItemFigure';
import { itemNames } from './itemNames';
import { itemRemark } from './itemRemark';
import { Proof, ProofToggle } from './proof/Proof';

type AttentionRowProps = { item: AttentionItem; rank: number; agencies: AgencyNames };

/** One item off track: status, owner, figure, course, account, and the proof behind it. */
export function AttentionRow({ item, rank, agencies }: AttentionRowProps) {
  const i18n = useI18n();
  const { name, dimension, agency, account } = itemNames(item);
  const remark = itemRemark(item, i18n);
  const proofId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <span className={styles.rank} aria-hidden="true">
        {rank}
      </span>
      <div className={styles.head}>
        <div className={styles.title}>
          <h3>{i18n.say(name)}</h3>
          <ItemStatus item={item} />
        </div>
        <p className={styles.owner}>
          {[
            i18n.t(`dimension.${dimension}`),
            agencies.get(agency)?.shortName ?? agency,
            ...(remark === null ? [] : [remark]),
          ].join(' · ')}{' '}
          <ProofToggle
            controls={proofId}
            about={i18n.say(name)}
            isOpen={isOpen}
            onToggle={() => setOpen(!isOpen)}
          />
        </p>
      </div>
      <Course item={item} />
      <ItemFigure item={item} />
      <AccountList account={account} />
      <div id={proofId} className={styles.proof}>
        {isOpen && <Proof item={item} />}
      </div>
    </li>
  );
}

function ItemStatus({ item }: { item: AttentionItem }) {
  const { t, format } = useI18n();
  switch (item.kind) {
    case 'off-target': {
      const { band, percent } = item.achievement;
      return (
        <span className={`${styles.status} ${styles[band]}`}>
          <BandGlyph band={band} />
          <b>{t(`band.${band}`)}</b> {format.percent(percent)}
        </span>
      );
    }
    case 'behind-schedule': {
      const { status } = item.condition.schedule;
      return (
        <span className={`${styles.status} ${styles['very-low']}`}>
          <ScheduleGlyph status={status} />
          <b>{t(`schedule.${status}`)}</b>{' '}
          {t('attention.deviation', {
            deviation: format.percentagePoints(item.condition.schedule.deviation ?? item.distance),
          })}
        </span>
      );
    }
    case 'unreported':
      return (
        <span className={`${styles.status} ${styles.none}`}>
          <BandGlyph band={null} />
          <b>{t('band.none')}</b>
        </span>
      );
  }
}
