import type { ReactNode } from 'react';

/** An author's text. It was made at build from a checked text in which every sign is escaped, and comes with the page. */
export function Prose({ html }: { readonly html: string }): ReactNode {
  return <div className="workshop-prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
