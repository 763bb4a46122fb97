import { useId, useState } from 'react';
import type { AttentionItem } from '@/domain/attention/attention';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { FieldList } from '@/ui/FieldList';
import styles from '../Attention.module.css';
import { itemNames } from '../itemNames';
import { Proof, ProofToggle } from '../proof/Proof';
import { Course } from './Course';
import { ItemFigure } from './ItemFigure';
import { ItemStatus } from './ItemStatus';
import { itemRemark } from './itemRemark';

type AttentionRowProps = {
  item: AttentionItem;
  rank: number;
  agencies: AgencyNames;
  /** The day on which a promised date counts as passed. */
  on: IsoDate;
};

/** One item off track: status, owner, figure, course, account, and the proof behind it. */
export function AttentionRow({ item, rank, agencies, on }: AttentionRowProps) {
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
          <h3>
            <ItemName item={item} />
          </h3>
          <ItemStatus item={item} />
        </div>
        <p className={styles.owner}>
          {i18n.t(`dimension.${dimension}`)} ·{' '}
          <NameLink to={{ page: 'agency', id: agency }}>
            {agencies.get(agency)?.shortName ?? agency}
          </NameLink>
          {remark !== null && ` · ${remark}`}{' '}
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
      <FieldList className={styles.account} fields={accountFields(account, on, i18n)} />
      <div id={proofId} className={styles.proof}>
        {isOpen && <Proof item={item} />}
      </div>
    </li>
  );
}

/** The name leads to the page of the item. */
function ItemName({ item }: { item: AttentionItem }) {
  const { say } = useI18n();
  const { key, name } = itemNames(item);
  const page = item.kind === 'behind-schedule' ? 'quickWin' : 'indicator';
  return <NameLink to={{ page, id: key }}>{say(name)}</NameLink>;
}
