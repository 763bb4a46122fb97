import type { SectionProps } from '@/domain/hearing/hearing';
import { MacroView } from './report/MacroView';
import { useMacro } from './useMacro';

/** The macro set that is read out at every hearing, whatever its scope. */
export function MacroPanel(shown: SectionProps) {
  return <MacroView model={useMacro(shown)} />;
}
