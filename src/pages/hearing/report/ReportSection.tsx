import { type ReactNode, useEffect, useRef } from 'react';
import { anchorOf } from './anchors';

type ReportSectionProps = { sectionKey: string; children: ReactNode };

/** A section that an address can name: whoever leaves the presentation comes back to what was shown. */
export function ReportSection({ sectionKey, children }: ReportSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  const anchor = anchorOf(sectionKey);
  useEffect(() => {
    if (window.location.hash !== `#${anchor}`) return;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [anchor]);
  return (
    <div ref={place} id={anchor} tabIndex={-1} data-section="">
      {children}
    </div>
  );
}
