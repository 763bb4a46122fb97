import type { ReactNode } from 'react';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Note } from './Note';
import { Panel } from './Panel';

/** A panel that asks nothing of the network: what fails in it is a fault of the program. */
export function PlainPanel({ title, children }: { title: MessageKey; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <Panel
      title={t(title)}
      resetKey={null}
      failure={(error) => <Note tone="failed">{error.message}</Note>}
    >
      {children}
    </Panel>
  );
}
