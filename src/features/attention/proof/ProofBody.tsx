import { useMemo } from 'react';
import type { AttentionItem } from '@/domain/attention/attention';
import { I18nProvider, useI18n } from '@/i18n/I18n';
import { proof as en } from '@/i18n/messages/en/pages/proof';
import { proof as id } from '@/i18n/messages/id/pages/proof';
import styles from '../Attention.module.css';
import { explainItem } from './explainItem';
import { History } from './History';

const WORDS = { id, en };

/** The sentences that explain a status, and the figures behind it. */
export function ProofBody({ item }: { item: AttentionItem }) {
  const common = useI18n();
  const i18n = useMemo(() => common.withWords(WORDS[common.locale]), [common]);
  return (
    <I18nProvider value={i18n}>
      <ul className={styles.sentences}>
        {explainItem(item, i18n).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {item.kind !== 'behind-schedule' && <History condition={item.condition} />}
    </I18nProvider>
  );
}
