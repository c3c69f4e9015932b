/** The sources of a workspace by theme, and each as a reference. */
import type { EvidenceSource } from '../exercise/evidence.ts';

export interface EvidenceShelf {
  readonly title: string;
  readonly anchor: string;
  readonly sources: readonly EvidenceSource[];
}

/** By theme, in the order in which themes first come; what has none stands last. */
export function evidenceShelves(sources: readonly EvidenceSource[]): readonly EvidenceShelf[] {
  const themes = [...new Set(sources.map(({ theme }) => theme))];
  const ordered = [...themes.filter((theme) => theme !== undefined), ...themes.filter((theme) => theme === undefined)];
  return ordered.map((theme, index) => ({
    title: theme ?? 'More',
    anchor: `theme-${index + 1}`,
    sources: sources.filter((source) => source.theme === theme),
  }));
}

/** Who, when, where; and a link where it can be read. */
export function referenceOf({ by, year, title, doi, url }: EvidenceSource): {
  readonly text: string;
  readonly link: { readonly address: string; readonly title: string } | undefined;
} {
  const text = `${by}${year === undefined ? '' : ` (${year})`}${title === undefined ? '' : `. ${title}`}.`;
  if (doi !== undefined) return { text, link: { address: `https://doi.org/${doi}`, title: `doi:${doi}` } };
  return { text, link: url === undefined ? undefined : { address: url, title: new URL(url).hostname } };
}
