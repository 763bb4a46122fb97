import type { ReactNode } from 'react';
import { PromiseStatusWord } from '@/charts/promise/PromiseStatusWord';
import type { HearingPromise } from '@/domain/hearing/promise';
import type { EarlierPromise } from '@/domain/hearing/promises/earlierPromises';
import type { AgencyNames } from '@/domain/region/region';
import { type I18n, useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { dayWords, hearingWords, stateWords } from '../words/promiseWords';
import { ItemStanding } from './ItemStanding';
import styles from './Promises.module.css';

/** One promise, in the order of the columns; its own words head the row. */
export function promiseCells(
  earlier: EarlierPromise,
  agencies: AgencyNames,
  i18n: I18n,
): ReactNode[] {
  const { promise, item } = earlier;
  const { agency } = promise;
  return [
    <PromiseName key="promise" promise={promise} />,
    <NameLink key="agency" to={{ page: 'agency', id: agency }}>
      {agencies.get(agency)?.shortName ?? agency}
    </NameLink>,
    <State key="state" earlier={earlier} />,
    <Evidence key="evidence" evidence={promise.evidence} />,
    item === null ? i18n.t('hearing.promises.noItem') : <ItemStanding key="item" item={item} />,
    <MadeAt key="hearing" earlier={earlier} />,
  ];
}

function PromiseName({ promise: { question, promise } }: { promise: HearingPromise }) {
  const { say } = useI18n();
  return (
    <>
      {say(promise)}
      <small>{say(question)}</small>
    </>
  );
}

function State({ earlier }: { earlier: EarlierPromise }) {
  const i18n = useI18n();
  return (
    <>
      <PromiseStatusWord state={earlier.state.kind} word={stateWords(earlier.state, i18n)} />
      {dayWords(earlier, i18n).map((words) => (
        <small key={words}>{words}</small>
      ))}
    </>
  );
}

/** What was handed in to show it; where it has an address, that is one press away. */
function Evidence({ evidence }: Pick<HearingPromise, 'evidence'>) {
  const { t, say } = useI18n();
  if (evidence.length === 0)
    return <span className={styles.missing}>{t('hearing.promises.noEvidence')}</span>;
  return evidence.map(({ name, url }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two may bear one name, and they keep their order
    <span key={at}>
      {at > 0 && '; '}
      {url === null ? say(name) : <a href={url}>{say(name)}</a>}
    </span>
  ));
}

function MadeAt({ earlier }: { earlier: EarlierPromise }) {
  const { name, day } = hearingWords(earlier, useI18n());
  return (
    <>
      {name}
      {day !== null && <small>{day}</small>}
    </>
  );
}
