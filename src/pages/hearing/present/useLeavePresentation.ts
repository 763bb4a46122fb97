import { useCallback } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { parseSearch, stringifySearch } from '@/ui/address/searchText';
import { anchorOf } from '../report/anchors';

/** Back to the report, at the section of the slide that was on screen; `null` is its head. */
export const useLeavePresentation = (): ((section: string | null) => void) =>
  useCallback((section) => {
    const { pathname, search } = window.location;
    const { tampil: _, salindia: __, ...kept } = parseSearch(search);
    const hash = section === null ? '' : `#${anchorOf(section)}`;
    navigate(pathname + stringifySearch(kept) + hash, { replace: true });
  }, []);
