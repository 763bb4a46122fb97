import { useCallback, useRef } from 'react';
import type { ServiceFilter } from '@/domain/region/serviceFilter';

/** Narrows the list of the page and leads to its heading, which says where the reader has come to. */
export function useNarrowing(onChange: (filter: ServiceFilter) => void) {
  const list = useRef<HTMLDivElement>(null);
  const onNarrow = useCallback(
    (filter: ServiceFilter) => {
      onChange(filter);
      const heading = list.current?.querySelector('h2');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    },
    [onChange],
  );
  return { list, onNarrow };
}
