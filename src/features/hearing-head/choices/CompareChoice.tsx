import type { Edition } from '@/domain/hearing/edition';
import type { Hearing } from '@/domain/hearing/hearing';
import { USUAL_SINCE } from '@/domain/hearing/openHearing';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';
import { DayField } from './DayField';

type CompareChoiceProps = {
  hearing: Hearing;
  /** Those that are known, the latest first. */
  editions: readonly Edition[];
  onChange: (since: string) => void;
};

/** Chooses the earlier edition, or any earlier day, that the hearing is compared with. */
export function CompareChoice({ hearing, editions, onChange }: CompareChoiceProps) {
  const { t, say, format } = useI18n();
  const { since, asOf, reference } = hearing;
  const isAsked = since !== null && reference.since === (since.id ?? since.asOf);
  const ownDay = since !== null && since.id === null ? since.asOf : null;
  const choices = [
    {
      value: USUAL_SINCE,
      label: t(since === null ? 'hearing.since.none' : 'hearing.since.usual'),
    },
    ...editions
      .filter((edition) => edition.asOf < asOf)
      .map((edition) => ({
        value: edition.id,
        label: `${say(edition.name)} (${format.dateShort(edition.asOf)})`,
      })),
    ...(ownDay === null
      ? []
      : [{ value: ownDay, label: t('hearing.since.day', { date: format.dateShort(ownDay) }) }]),
  ];
  return (
    <>
      <SelectField
        label={t('hearing.since.label')}
        value={isAsked && reference.since !== null ? reference.since : USUAL_SINCE}
        groups={[{ label: '', choices }]}
        onChange={onChange}
      />
      <DayField
        label={t('hearing.since.otherDay')}
        day={ownDay}
        before={asOf}
        onChange={onChange}
      />
    </>
  );
}
