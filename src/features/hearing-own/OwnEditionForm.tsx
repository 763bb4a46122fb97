import { type SubmitEvent, useId, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { Agency, AgencyNames, RegencyCode } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';
import { Button } from '@/ui/Button';
import { ScopeField } from '@/ui/hearing/ScopeField';
import { Faults } from './Faults';
import styles from './OwnEdition.module.css';
import {
  type Draft,
  type DraftFault,
  FIRST_DAY,
  faultsOf,
  referenceOf,
  startDraft,
} from './ownEdition';
import { TextField } from './TextField';

type OwnEditionFormProps = {
  regency: RegencyCode;
  today: IsoDate;
  agencies: readonly Agency[];
  names: AgencyNames;
};

/** What is typed stays until it can be meant; a mistake is named beside its field. */
export function OwnEditionForm({ regency, today, agencies, names }: OwnEditionFormProps) {
  const { t } = useI18n();
  const { bahasa } = useLinkPlace().kept;
  const faultsId = useId();
  const [draft, setDraft] = useState(() => startDraft(today));
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  const open = (event: SubmitEvent) => {
    event.preventDefault();
    setFaults(faultsOf(draft, today));
    const reference = referenceOf(draft, today);
    if (reference === null) return;
    const id = writeEditionReference(reference);
    navigate(addressOf(regency, { page: 'hearing', id }, { bahasa }));
  };
  const field = { faults, faultsId };
  return (
    <form className={styles.form} onSubmit={open} noValidate data-screen-only>
      <TextField
        label={t('hearings.own.name')}
        value={draft.name}
        placeholder={t('hearings.own.namePlaceholder')}
        onChange={(name) => change({ name })}
      />
      <TextField
        {...field}
        label={t('hearings.own.asOf')}
        type="date"
        name="asOf"
        value={draft.asOf}
        range={{ min: FIRST_DAY, max: today }}
        onChange={(asOf) => change({ asOf })}
      />
      <TextField
        {...field}
        label={t('hearings.own.meeting')}
        type="date"
        name="meeting"
        value={draft.meeting}
        onChange={(meeting) => change({ meeting })}
      />
      <ScopeField
        scope={draft.scope}
        agencies={agencies}
        names={names}
        onChange={(scope) => change({ scope })}
      />
      <Button type="submit">{t('hearings.own.open')}</Button>
      <Faults id={faultsId} faults={faults} draft={draft} today={today} />
    </form>
  );
}
