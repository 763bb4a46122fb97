import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { differingParts, isWholeFingerprint } from '@/domain/hearing/content/fingerprint';
import type { Hearing } from '@/domain/hearing/hearing';
import type { I18n } from '@/i18n/I18n';

/** `same`: proved to be what it was. `differs`: it is not. `unproved`: there is nothing to compare. */
export type Verdict = { tone: 'same' | 'differs' | 'unproved'; text: string };

/** Whether the content is what it was when the edition was published or its link was made. */
export function fingerprintVerdict(
  { reference, recordedFingerprint, isPublished }: Hearing,
  state: FingerprintState,
  { t }: Pick<I18n, 't'>,
): Verdict {
  if (state.kind === 'waiting') return { tone: 'unproved', text: t('hearing.fingerprint.waiting') };
  if (state.kind === 'failed') return { tone: 'unproved', text: t('hearing.fingerprint.failed') };
  if (recordedFingerprint === null)
    return {
      tone: 'unproved',
      text: t(isPublished ? 'hearing.fingerprint.none' : 'hearing.fingerprint.own'),
    };
  if (!isWholeFingerprint(recordedFingerprint))
    return { tone: 'unproved', text: t('hearing.fingerprint.cut') };
  const when = t(
    reference.fingerprint === null
      ? 'hearing.fingerprint.whenPublished'
      : 'hearing.fingerprint.whenMade',
  );
  const parts = differingParts(recordedFingerprint, state.fingerprint);
  if (parts.length === 0) return { tone: 'same', text: t('hearing.fingerprint.same', { when }) };
  return {
    tone: 'differs',
    text: t('hearing.fingerprint.differs', {
      when,
      parts: parts.map((part) => t(`hearing.part.${part}`)).join(', '),
    }),
  };
}
