import type { DutyKind } from '@/domain/agency/duties/duty';
import { type I18n, useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import type { DutiesModel } from '../selectDuties';

type NoDutiesProps = {
  model: Pick<DutiesModel, 'on' | 'horizon' | 'later'>;
  kind: DutyKind | undefined;
  onKind: (kind: DutyKind | undefined) => void;
};

/** Nothing owed so far, at all or of the kind chosen; then the way back to all kinds. */
export function NoDuties({ model, kind, onKind }: NoDutiesProps) {
  const i18n = useI18n();
  const words = nothingWords(model, kind, i18n);
  if (kind === undefined) return <Note tone="empty">{words}</Note>;
  return (
    <Note tone="empty">
      <p>{words}</p>
      <Button onClick={() => onKind(undefined)}>{i18n.t('agency.duties.showAll')}</Button>
    </Note>
  );
}

/** What is due beyond the horizon is owed too: it is not nothing. */
function nothingWords(
  { on, horizon, later }: NoDutiesProps['model'],
  kind: DutyKind | undefined,
  { t, format }: I18n,
): string {
  const day = { date: format.date(later > 0 ? horizon : on), count: later };
  const words = later > 0 ? 'onlyLater' : 'none';
  if (kind === undefined) return t(`agency.duties.${words}`, day);
  return t(`agency.duties.${words}OfKind`, { ...day, kind: t(`duty.kind.${kind}`) });
}
