import type { MouseEvent, ReactNode } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useLinkPlace } from './LinkPlace';
import { addressOf, type PageTarget } from './paths';

type PageLinkProps = {
  to: PageTarget;
  /** What the page is to show first, in the words of its own address. */
  search?: Record<string, unknown>;
  className?: string | undefined;
  /** Set for the page one is on. */
  isCurrent?: boolean;
  children: ReactNode;
};

/** Leads to another page of the same regency, and keeps as-of date and language. */
export function PageLink({ to, search, className, isCurrent = false, children }: PageLinkProps) {
  const { regency, kept } = useLinkPlace();
  return (
    <a
      href={addressOf(regency, to, { ...kept, ...search })}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** Another tab or window is left to the browser. */
function follow(event: MouseEvent<HTMLAnchorElement>) {
  const { ctrlKey, metaKey, altKey, shiftKey, button, currentTarget } = event;
  if (ctrlKey || metaKey || altKey || shiftKey || button !== 0) return;
  event.preventDefault();
  navigate(currentTarget.getAttribute('href') ?? '');
}
