/** Where the build puts the pages of a package, before each gets its own. */
import type { Standard } from '../workshop/platform/platform.ts';

interface Packed {
  readonly workshop: { readonly id: string };
  readonly standard: Standard;
}

/** The page of a module among the built ones. */
export function builtPage({ workshop, standard }: Packed): string {
  return `${workshop.id}-${standard}`;
}

/** The built files that are pages of this package, by the names that they have in it. */
export function pagesOf(packed: Packed): Readonly<Record<string, string>> {
  return { 'index.html': `module/${builtPage(packed)}.html`, 'handout.html': `handout/${packed.workshop.id}.html` };
}
