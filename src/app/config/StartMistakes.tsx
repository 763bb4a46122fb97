import { type RefObject, useEffect, useState } from 'react';
import { readMistakes } from '@/api/config/check/readMistakes';
import { configUrl } from '@/api/config/loadConfig';
import { HttpError, NetworkError } from '@/api/http/errors';
import type { Mistake } from '@/domain/config/mistake';
import { configFrame as en } from '@/i18n/messages/en/pages/config';
import { configFrame as id } from '@/i18n/messages/id/pages/config';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import styles from './StartMistakes.module.css';

/** What the error itself tells of the file, without reading it again. */
function mistakesOf(error: unknown): readonly Mistake[] {
  if (error instanceof NetworkError) return [{ field: '', kind: 'noAnswer', values: {} }];
  if (!(error instanceof HttpError)) return [];
  return [{ field: '', kind: 'status', values: { status: error.status } }];
}

type StartMistakesProps = {
  error: unknown;
  /** Filled with the sentences on screen, in the language of reports. */
  told: RefObject<readonly string[]>;
};

/** All that is wrong with the configuration, each with its fix; the error itself where that is in order. */
export function StartMistakes({ error, told }: StartMistakesProps) {
  const [mistakes, setMistakes] = useState<readonly Mistake[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readMistakes(configUrl()).then((found) => isWanted && setMistakes(found));
    return () => {
      isWanted = false;
    };
  }, []);
  // Looking closer takes as long as the server wants: what is known is said until then.
  const said = mistakes ?? mistakesOf(error);
  useEffect(() => {
    told.current = said.map((mistake) => `config.json ${mistakeSentence(mistake, 'en')}`);
  });
  if (said.length === 0)
    return <p lang="en">{error instanceof Error ? error.message : String(error)}</p>;
  return (
    <>
      <ul className={styles.mistakes}>
        {said.map((mistake) => (
          <li key={mistakeSentence(mistake, 'id')}>
            <p>
              <strong>config.json</strong> {mistakeSentence(mistake, 'id')}
            </p>
            <p lang="en">{mistakeSentence(mistake, 'en')}</p>
          </li>
        ))}
      </ul>
      <p className={styles.mend}>
        {id.mend} · <span lang="en">{en.mend}</span>
      </p>
    </>
  );
}
