/** The roles of the site in React: fetched once, and once more on request. */
import { useEffect, useState } from 'react';
import type { Catalogue } from '../../framework/outline.ts';
import type { Trouble } from '../../offline/fetch-data.ts';
import { loadCatalogue, troubleOf } from './load.ts';

/** Something that is fetched: on its way, there, or not to be had. */
export type Fetching<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly value: Value }
  | { readonly state: 'trouble'; readonly trouble: Trouble };

/** The roles of these frameworks; the second value fetches again. */
export function useCatalogue(
  frameworks: readonly { readonly id: string }[],
): readonly [Fetching<Catalogue>, () => void] {
  const [fetching, setFetching] = useState<Fetching<Catalogue>>({ state: 'loading' });
  const load = () => {
    setFetching({ state: 'loading' });
    loadCatalogue(frameworks).then(
      (value) => setFetching({ state: 'there', value }),
      (error: unknown) => setFetching({ state: 'trouble', trouble: troubleOf(error) }),
    );
  };
  useEffect(load, [frameworks]);
  return [fetching, load];
}
