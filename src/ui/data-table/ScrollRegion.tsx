import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './DataTable.module.css';

/** Scrolls sideways; takes the keyboard focus only while there is something to scroll. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [isScrollable, setScrollable] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setScrollable(element.scrollWidth > element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const reachable = isScrollable ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={ref} className={styles.region} {...reachable}>
      {children}
    </div>
  );
}
