import type { ReactNode } from 'react';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';

/** A part of the speaker's window under its heading. */
export function SpeakerSection({ title, children }: { title: MessageKey; children: ReactNode }) {
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
