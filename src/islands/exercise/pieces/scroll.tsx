import type { ReactNode } from 'react';

/** What may be wider than the screen: a named place that scrolls by itself, by finger and by key. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it with the arrow keys
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
