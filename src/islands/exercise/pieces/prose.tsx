import type { ReactNode } from 'react';

/** An author's text. It was made at build from Markdown in which HTML is never rendered, and comes with the page. */
export function Prose({ html }: { readonly html: string }): ReactNode {
  return <div className="prose exercise-prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
