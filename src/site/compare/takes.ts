/** What one can do with a comparison that is on the screen: take it along as a file, or begin a plan from it. */
import { writeCsv } from '../../exchange/csv/write.ts';
import type { Comparison } from '../../framework/compare/compare.ts';
import { comparisonFileName, comparisonMarkdown, comparisonRows } from '../../report/comparison-markdown.ts';
import { planTowardsAddress } from '../address.ts';
import { startCopy } from './copy.ts';

/** The files are made at the press: what is downloaded is what is shown. */
export function bindFiles(place: HTMLElement, comparisons: () => readonly Comparison[]): void {
  const markdown = (): string => comparisons().map(comparisonMarkdown).join('\n');
  const copy = place.querySelector<HTMLButtonElement>('.copies');
  if (copy !== null) startCopy(copy, () => Promise.resolve(markdown()));
  const bind = (link: HTMLAnchorElement | null, ending: string, type: string, text: () => string): void => {
    link?.addEventListener('click', () => {
      const [first] = comparisons();
      if (first === undefined) return;
      if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
      link.href = URL.createObjectURL(new Blob([text()], { type }));
      link.download = `${comparisonFileName(first)}.${ending}`;
    });
  };
  bind(place.querySelector<HTMLAnchorElement>('.markdown'), 'md', 'text/markdown', markdown);
  bind(place.querySelector<HTMLAnchorElement>('.csv'), 'csv', 'text/csv', () =>
    writeCsv(comparisons().flatMap((one, index) => [...(index > 0 ? [['']] : []), ...comparisonRows(one)])),
  );
}

/** A plan from the first role to the other one, or to either of two others. */
export function offerPlans(place: HTMLElement, comparisons: readonly Comparison[]): void {
  const [pattern, ...others] = place.querySelectorAll('.begins');
  if (pattern === undefined) return;
  for (const other of others) other.remove();
  const items = comparisons.map((_, index) => (index === 0 ? pattern : pattern.cloneNode(true)));
  place.append(...items);
  for (const [index, { from, to }] of comparisons.entries()) {
    const link = place.querySelectorAll<HTMLAnchorElement>('.begins a')[index];
    const words = link?.querySelector('span');
    if (link === undefined || !words) continue;
    link.href = planTowardsAddress(to.key, from.key);
    words.textContent = comparisons.length === 1 ? 'Start a plan' : `Start a plan towards ${to.title}`;
  }
}
