import { PromiseStatusWord } from '@/charts/promise/PromiseStatusWord';
import type { EarlierPromise } from '@/domain/hearing/promises/earlierPromises';
import { useI18n } from '@/i18n/I18n';
import { hasSlideColumns } from '@/ui/slide/hasSlideColumns';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import { ItemStatus } from '../report/ItemStanding';
import { itemWords } from '../words/itemWords';
import { dayWords, hearingWords, stateWords } from '../words/promiseWords';
import styles from './PromisesSlide.module.css';

type PromiseSlideRowProps = {
  earlier: EarlierPromise;
  /** Short name of the agency. */
  owner: string;
};

/** What was promised, asked and by whom; beside it how it stands, and its item. */
export function PromiseSlideRow({ earlier, owner }: PromiseSlideRowProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const isWide = hasSlideColumns(useSceneRoom());
  const { promise, state, item } = earlier;
  const { name, day } = hearingWords(earlier, i18n);
  return (
    <li data-row className={`${styles.row} ${isWide ? styles.wide : ''}`}>
      <div>
        <h2>{say(promise.promise)}</h2>
        <p>{say(promise.question)}</p>
        <p>
          <b className={styles.owner}>{owner}</b> · {name}
          {day !== null && `, ${day}`}
        </p>
      </div>
      <div>
        <PromiseStatusWord state={state.kind} word={stateWords(state, i18n)} />
        {dayWords(earlier, i18n).map((words) => (
          <p key={words}>{words}</p>
        ))}
        {promise.evidence.length === 0 && <p>{t('hearing.promises.noEvidence')}</p>}
      </div>
      <div>
        {item === null ? (
          <p>{t('hearing.promises.noItem')}</p>
        ) : (
          <>
            <p className={styles.item}>{itemWords(item, i18n).name}</p>
            <ItemStatus item={item} />
          </>
        )}
      </div>
    </li>
  );
}
