import { hashText } from '@/api/hearing/fingerprint/hashText';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { shortFingerprint } from '@/domain/hearing/content/fingerprint';
import type { Hearing } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { CopyLink } from '@/ui/copy-link/CopyLink';
import styles from '../HearingHead.module.css';
import { fingerprintVerdict } from './fingerprintVerdict';

type FingerprintNoteProps = {
  hearing: Hearing;
  state: FingerprintState;
  permalink: string;
  isToday: boolean;
};

/** Whether the edition still holds what it held, and the link with which others can check that. */
export function FingerprintNote({ hearing, state, permalink, isToday }: FingerprintNoteProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { tone, text } = fingerprintVerdict(hearing, state, i18n);
  const isAboutLink = tone === 'unproved' && state.kind === 'known';
  return (
    <div className={styles.fingerprint} data-tone={tone}>
      <p role="status">
        {state.kind === 'known' && (
          <strong>
            {t('hearing.fingerprint.name', {
              fingerprint: shortFingerprint(state.fingerprint, hashText),
            })}
          </strong>
        )}{' '}
        {/* On paper there is no link to copy; what is proved, and what failed, is printed. */}
        <span data-screen-only={isAboutLink ? '' : undefined}>{text}</span>{' '}
        {isToday && t('hearing.fingerprint.today')}
      </p>
      {state.kind === 'known' && (
        <CopyLink
          title={t('hearing.link.open')}
          label={t('hearing.link.label')}
          address={permalink}
          words={{
            copy: t('hearing.link.copy'),
            copied: t('hearing.link.copied'),
            manual: t('hearing.link.manual'),
          }}
        />
      )}
    </div>
  );
}
