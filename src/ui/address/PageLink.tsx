import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { addressOf, type PageTarget } from './paths';
import { useAppAddress } from './useAddress';

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
  const [path] = useLocation();
  const { search: kept } = useAppAddress();
  const [, regency = ''] = path.split('/');
  return (
    <Link
      to={addressOf(regency, to, { ...kept, ...search })}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
