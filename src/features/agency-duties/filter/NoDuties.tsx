import type { DutyKind } from '@/domain/agency/duties/duty';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';

type NoDutiesProps = {
  kind: DutyKind | undefined;
  on: IsoDate;
  onKind: (kind: DutyKind | undefined) => void;
};

/** Nothing owed, or nothing of the kind chosen; then the way back to all kinds. */
export function NoDuties({ kind, on, onKind }: NoDutiesProps) {
  const { t, format } = useI18n();
  const date = format.date(on);
  if (kind === undefined) return <Note tone="empty">{t('agency.duties.none', { date })}</Note>;
  return (
    <Note tone="empty">
      <p>{t('agency.duties.noneOfKind', { kind: t(`duty.kind.${kind}`), date })}</p>
      <Button onClick={() => onKind(undefined)}>{t('agency.duties.showAll')}</Button>
    </Note>
  );
}
