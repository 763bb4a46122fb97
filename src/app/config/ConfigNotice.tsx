import type { Mistake } from '@/domain/config/mistake';
import { useI18n } from '@/i18n/I18n';
import { configFrame as en } from '@/i18n/messages/en/pages/config';
import { configFrame as id } from '@/i18n/messages/id/pages/config';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { Button } from '@/ui/Button';
import styles from './ConfigNotice.module.css';
import { useMistakes } from './useMistakes';

const WORDS = { id, en };

/** Of the members that the app can do without, only `rules` changes what a figure is called. */
const isOfRules = ({ field, values }: Mistake): boolean =>
  /^rules\b/.test(field) || values.nearest === 'rules';

/** Tells readers what it means for them, and the operator behind a disclosure what to mend; it may be closed. */
export function ConfigNotice() {
  const { locale } = useI18n();
  const { mistakes, close } = useMistakes();
  if (mistakes.length === 0) return null;
  const words = WORDS[locale];
  const count = words.count.replace('{count}', String(mistakes.length));
  const effect = mistakes.some(isOfRules) ? words.rules : words.display;
  return (
    <aside className={styles.notice} aria-label={effect} data-screen-only="">
      <details>
        <summary>
          <strong>{effect}</strong> {words.tell}
        </summary>
        <p>
          {count}. {words.usual}
        </p>
        <ul>
          {mistakes.map((mistake) => {
            const sentence = mistakeSentence(mistake, locale);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
        <p>{words.mend}</p>
      </details>
      <Button onClick={close}>{words.close}</Button>
    </aside>
  );
}
