import type { Mistake } from '@/domain/config/mistake';
import { configFrame as en } from '@/i18n/messages/en/pages/config';
import { configFrame as id } from '@/i18n/messages/id/pages/config';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { Button } from '@/ui/Button';
import styles from './ConfigNotice.module.css';

const WORDS = { id, en };

type ConfigNoticeProps = {
  mistakes: readonly Mistake[];
  locale: keyof typeof WORDS;
  onClose: () => void;
};

/** Tells the operator what the app does without; readers may close it. */
export function ConfigNotice({ mistakes, locale, onClose }: ConfigNoticeProps) {
  const words = WORDS[locale];
  const count = words.count.replace('{count}', String(mistakes.length));
  return (
    <aside className={styles.notice} aria-label={count} lang={locale} data-screen-only="">
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
      <Button onClick={onClose}>{words.close}</Button>
    </aside>
  );
}
