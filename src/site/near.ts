/** On the page for a missing address: a search for its words, and the nearest section above it. */
import { writeQuestion } from './search/question.ts';

/** The words in the last part of a path that says something: `/frameworks/core/roles/grade-p3/` gives `grade p3`. */
export function wordsOf(path: string, base: string): string {
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  const parts = inside.split('/').filter((part) => /\p{L}/u.test(part) && !/^index\.html?$/.test(part));
  return (parts[parts.length - 1] ?? '')
    .replace(/\.html?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}

/** The section whose address begins `path`, if there is one. */
export function sectionOf<Section extends { readonly pathname: string }>(
  sections: readonly Section[],
  path: string,
): Section | undefined {
  return sections.find((section) => path.startsWith(section.pathname) && path !== section.pathname);
}

/** Fills in the two links in `place`. It stays hidden where the path says nothing. */
export function suggestNear(place: HTMLElement, sections: readonly HTMLAnchorElement[], path: string): void {
  const base = place.dataset.base ?? '/';
  const words = wordsOf(decoded(path), base);
  const [search, nearest] = place.querySelectorAll('a');
  if (words === '' || search === undefined || nearest === undefined) return;
  search.href = `${base}search/${writeQuestion({ words, chosen: {} })}`;
  search.textContent = `“${words}”`;
  const section = sectionOf(sections, path);
  if (section !== undefined) {
    nearest.href = section.href;
    nearest.textContent = section.textContent;
    nearest.closest('span')?.removeAttribute('hidden');
  }
  place.hidden = false;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
