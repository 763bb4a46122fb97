import { useCallback } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { parseSearch, stringifySearch } from '@/ui/address/searchText';
import { anchorOf } from '../report/anchors';

/** The report, at the section of the slide that was on screen; `null` is its head. */
export function reportAddress(section: string | null): string {
  const { pathname, search } = window.location;
  const { tampil: _, salindia: __, ...kept } = parseSearch(search);
  const hash = section === null ? '' : `#${anchorOf(section)}`;
  return pathname + stringifySearch(kept) + hash;
}

/** Back to the report. */
export const useLeavePresentation = (): ((section: string | null) => void) =>
  useCallback((section) => navigate(reportAddress(section), { replace: true }), []);
