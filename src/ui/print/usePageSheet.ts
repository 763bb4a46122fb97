import { useLayoutEffect } from 'react';
import { adoptSheet } from './adoptSheet';
import { type PageSheet, pageSheetCss } from './pageSheet';

/** The margins of paper while the page is shown that calls this; no longer. */
export function usePageSheet(sheet: PageSheet): void {
  const css = pageSheetCss(sheet);
  useLayoutEffect(() => adoptSheet(css), [css]);
}
