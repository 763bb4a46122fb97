import { useId, useRef, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';
import { Button } from '@/ui/Button';
import styles from './KeepLink.module.css';

type KeepLinkProps = { regency: string; agency: string; name: string };

/** The address to keep: without date and choices, so that it always shows the newest state. */
export function KeepLink({ regency, agency, name }: KeepLinkProps) {
  const { t } = useI18n();
  const { bahasa } = useLinkPlace().kept;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'manual' | null>(null);
  const path = addressOf(regency, { page: 'agency', id: agency }, { bahasa });
  const address = window.location.origin + path;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      // Without permission, or over plain HTTP where there is no clipboard at all.
      field.current?.focus();
      field.current?.select();
      setOutcome('manual');
    }
  };
  return (
    <details className={styles.keep} data-screen-only>
      <summary>{t('agency.keep.open')}</summary>
      <div className={styles.row}>
        <label htmlFor={id}>{t('agency.keep.label', { name })}</label>
        <input
          id={id}
          ref={field}
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button onClick={copy}>{t('agency.keep.copy')}</Button>
        <span role="status" className={styles.outcome}>
          {outcome !== null && t(`agency.keep.${outcome}`)}
        </span>
      </div>
    </details>
  );
}
