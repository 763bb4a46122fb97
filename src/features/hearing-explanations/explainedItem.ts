import type { AttentionItem } from '@/domain/attention/attention';
import type { Account, Source } from '@/domain/indicator/indicator';
import type { LocalText } from '@/domain/text';
import type { IsoDate } from '@/domain/time/calendar';
import type { PageTarget } from '@/ui/address/paths';

export type ExplainedItem = {
  id: string;
  name: LocalText;
  agency: string;
  account: Account | null;
  to: PageTarget;
  /** The record its figure comes from; `null` of an indicator that never reported. */
  figure: { source: Source; publishedAt: IsoDate } | null;
};

/** What indicators and quick wins have in common where they are explained. */
export function explainedItem({ kind, condition }: AttentionItem): ExplainedItem {
  if (kind === 'behind-schedule') {
    const { quickWin, account, report } = condition;
    const { id, name, leadAgency: agency } = quickWin;
    const figure = report ?? quickWin;
    return { id, name, agency, account, to: { page: 'quickWin', id }, figure };
  }
  const { indicator, account, latest: figure } = condition;
  const { id, name, agency } = indicator;
  return { id, name, agency, account, to: { page: 'indicator', id }, figure };
}
