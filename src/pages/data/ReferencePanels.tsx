import type { ReactNode } from 'react';
import type { OwnRules } from '@/domain/rules/ownRules';
import { LicencesView } from '@/features/data-licences';
import { RulesView } from '@/features/data-rules';
import { WallLinksView } from '@/features/data-wall';
import type { MessageKey } from '@/i18n/I18n';
import { PlainPanel } from '@/ui/PlainPanel';
import styles from './DataPage.module.css';

/** What needs no answer of an API: it is there even when nothing else is. */
export function ReferencePanels({ rules }: { rules: OwnRules }) {
  return (
    <>
      <Reference title="data.rules.title">
        <RulesView rules={rules} />
      </Reference>
      <Reference title="data.wall.title">
        <WallLinksView />
      </Reference>
      <Reference title="data.credits.title">
        <LicencesView />
      </Reference>
    </>
  );
}

function Reference({ title, children }: { title: MessageKey; children: ReactNode }) {
  return (
    <div className={styles.wide}>
      <PlainPanel title={title}>{children}</PlainPanel>
    </div>
  );
}
