import type { ServiceState } from '@/domain/region/serviceCounts';
import { Glyph } from '../glyphs/Glyph';
import styles from './IntegrationGlyph.module.css';

/** Shapes differ, so that nothing depends on colour: full, hollow, hatched and dashed, crossed out. */
const SHAPES: Record<ServiceState, string> = {
  integrated: 'M1,1h12v12h-12z',
  separate: 'M2,2h10v10h-10z',
  unknown: 'M1.5,1.5h11v11h-11z',
  inactive: 'M2.5,2.5L11.5,11.5M11.5,2.5L2.5,11.5',
};

/** Whether a service is integrated, not, not known to be, or out of use; the word stands beside it. */
export function IntegrationGlyph({ state }: { state: ServiceState }) {
  return (
    <Glyph box="0 0 14 14" className={`${styles.glyph} ${styles[state]}`} label={undefined}>
      <path d={SHAPES[state]} />
      {state === 'unknown' && <path className={styles.hatch} d="M2 7L7 2M3 11L11 3M7 12L12 7" />}
    </Glyph>
  );
}
