import { useI18n } from '@/i18n/I18n';
import { configFrame as en } from '@/i18n/messages/en/pages/config';
import { configFrame as id } from '@/i18n/messages/id/pages/config';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { Button } from '@/ui/Button';
import styles from './ConfigNotice.module.css';
import { useMistakes } from './useMistakes';

const WORDS = { id, en };

/** Tells the operator, above the page, what the app does without; readers may close it. */
export function ConfigNotice() {
  const { locale } = useI18n();
  const { mistakes, close } = useMistakes();
  if (mistakes.length === 0) return null;
  const words = WORDS[locale];
  const count = words.count.replace('{count}', String(mistakes.length));
  return (
    <aside className={styles.notice} aria-label={count} data-screen-only="">
      <details>
        <summary>
          <strong>{count}</strong>. {words.usual}
        </summary>
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
