import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { editionsQuery } from '@/api/catalog/editionQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { knownEditions } from '@/domain/hearing/openHearing';
import { dateIn } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';
import { DayField } from './DayField';

type CompareChoiceProps = SectionProps & {
  /** What the address says, id or day. */
  asked: string | undefined;
  onChange: (since: string) => void;
};

/** Chooses the earlier edition, or any earlier day, that the hearing is compared with. */
export function CompareChoice({ viewpoint, hearing, asked, onChange }: CompareChoiceProps) {
  const { t, say, format } = useI18n();
  const { regency, timeZone, now } = viewpoint;
  const { data } = useQuery(editionsQuery(useApiBase(), regency));
  const earlier = knownEditions(data ?? [], dateIn(timeZone, now)).filter(
    ({ asOf }) => asOf < hearing.asOf,
  );
  const { since } = hearing;
  const chosen = earlier.find(({ id }) => id === asked);
  const ownDay = since !== null && since.name === null ? since.asOf : null;
  const choices = [
    {
      value: '',
      label: t(since === null ? 'hearing.since.none' : 'hearing.since.usual'),
    },
    ...earlier.map(({ id, name, asOf }) => ({
      value: id,
      label: `${say(name)} (${format.dateShort(asOf)})`,
    })),
    ...(ownDay === null
      ? []
      : [{ value: ownDay, label: t('hearing.since.day', { date: format.dateShort(ownDay) }) }]),
  ];
  return (
    <>
      <SelectField
        label={t('hearing.since.label')}
        value={chosen?.id ?? ownDay ?? ''}
        groups={[{ label: '', choices }]}
        onChange={onChange}
      />
      <DayField
        label={t('hearing.since.otherDay')}
        day={ownDay}
        before={hearing.asOf}
        onChange={onChange}
      />
    </>
  );
}
