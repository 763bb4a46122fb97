import { type RefObject, useEffect, useState } from 'react';

/** Headings of the sections that are not drawn yet, in their order on the page. */
export function usePending(report: RefObject<HTMLElement | null>): readonly string[] {
  const [pending, setPending] = useState<readonly string[]>([]);
  useEffect(() => {
    const root = report.current;
    if (root === null) return;
    const read = () => {
      const now = pendingIn(root);
      setPending((before) => (before.join('\n') === now.join('\n') ? before : now));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [report]);
  return pending;
}

/** A section waits as long as it shows a stand-in. */
function pendingIn(root: HTMLElement): string[] {
  const standIns = [...root.querySelectorAll('[data-pending]')];
  const names = standIns.map((one) => one.closest('section')?.querySelector('h2')?.textContent);
  return [...new Set(names.map((name) => name ?? '…'))];
}
