import type { ReactNode } from 'react';

/** A case that was read before, folded. */
export function CaseAgain({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <details>
      <summary>
        Read the case again<span className="unseen">: {name}</span>
      </summary>
      {children}
    </details>
  );
}
