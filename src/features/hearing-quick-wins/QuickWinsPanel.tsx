import type { SectionProps } from '@/domain/hearing/hearing';
import { QuickWinsView } from './report/QuickWinsView';
import { useQuickWins } from './useQuickWins';

/** Money against work: every quick win of the scope against its plan, worst first. */
export function QuickWinsPanel(shown: SectionProps) {
  return <QuickWinsView {...useQuickWins(shown)} />;
}
