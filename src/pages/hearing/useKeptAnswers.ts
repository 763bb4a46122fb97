import { useEffect } from 'react';
import { useKept } from '@/api/offline/kept/useKept';
import { registerShell } from '@/api/offline/shell/registerShell';
import type { RegencyCode } from '@/domain/region/region';

/**
 * Opens hearings without network: the program and the answers that this browser kept are at hand. False
 * until they are back, which takes no network.
 */
export function useKeptAnswers(regency: RegencyCode): boolean {
  const kept = useKept();
  useEffect(() => {
    void registerShell(regency, 'rapat');
  }, [regency]);
  return kept !== null;
}
