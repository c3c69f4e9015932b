/** A link to another page of the site. A workshop that runs on a learning platform opens it beside itself, or shows its words alone where the site is not published. */
import type { ReactNode } from 'react';
import { packaged, reachable } from '../site/address.ts';

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function SiteLink({ to, className, children }: Props): ReactNode {
  if (!reachable) return children;
  return (
    <a href={to} className={className} {...(packaged && { target: '_blank', rel: 'noopener' })}>
      {children}
    </a>
  );
}
