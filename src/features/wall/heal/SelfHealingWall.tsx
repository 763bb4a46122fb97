import { type ComponentProps, useEffect } from 'react';
import { forgetFailures } from '@/api/offline/build/returnByItself';
import { useKept } from '@/api/offline/kept/useKept';
import { registerShell } from '@/api/offline/shell/registerShell';
import { LIVED_WELL } from '@/domain/wall/heal/returnWait';
import { Wall } from '../Wall';
import { TroubleWatch } from './trouble/TroubleWatch';

/** The wall with what was kept of it, watching what fails; it starts without network too. */
export function SelfHealingWall(props: ComponentProps<typeof Wall>) {
  const { regency } = props.viewpoint;
  const kept = useKept();
  useEffect(() => {
    void registerShell(regency, 'layar');
  }, [regency]);
  useEffect(() => {
    const timer = setTimeout(forgetFailures, LIVED_WELL);
    return () => clearTimeout(timer);
  }, []);
  if (kept === null) return null;
  return (
    <TroubleWatch kept={kept}>
      <Wall {...props} />
    </TroubleWatch>
  );
}
