import { hashText } from '@/api/hearing/fingerprint/hashText';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { shortFingerprint } from '@/domain/hearing/content/fingerprint';
import type { Hearing } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import styles from '../HearingHead.module.css';
import { EditionLink } from './EditionLink';
import { fingerprintVerdict } from './fingerprintVerdict';

type FingerprintNoteProps = { hearing: Hearing; state: FingerprintState; isToday: boolean };

/** Whether the edition still holds what it held, and the link with which others can check that. */
export function FingerprintNote({ hearing, state, isToday }: FingerprintNoteProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { tone, text } = fingerprintVerdict(hearing, state, i18n);
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
        {text} {isToday && t('hearing.fingerprint.today')}
      </p>
      {state.kind === 'known' && (
        <EditionLink reference={{ ...hearing.reference, fingerprint: state.fingerprint }} />
      )}
    </div>
  );
}
