import type { AttentionItem } from '@/domain/attention/attention';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Account, Source } from '@/domain/indicator/indicator';
import type { LocalText } from '@/domain/text';

type ItemNames = {
  key: string;
  name: LocalText;
  dimension: DimensionCode;
  agency: string;
  account: Account | null;
  source: Source | null;
};

/** What indicators and quick wins have in common on the list. */
export function itemNames({ kind, condition }: AttentionItem): ItemNames {
  if (kind === 'behind-schedule') {
    const { quickWin, account, report } = condition;
    return {
      key: quickWin.id,
      name: quickWin.name,
      dimension: quickWin.dimension,
      agency: quickWin.leadAgency,
      account,
      source: report?.source ?? quickWin.source,
    };
  }
  const { indicator, account, latest } = condition;
  return {
    key: indicator.id,
    name: indicator.name,
    dimension: indicator.dimension,
    agency: indicator.agency,
    account,
    source: latest?.source ?? null,
  };
}
