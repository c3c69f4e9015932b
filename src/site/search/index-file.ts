/** The search index of the built site (Pagefind), and what this page uses of it. */

/** One place on a page that answers the question. */
export interface Hit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A page that answers the question. */
export interface Answer {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly Hit[];
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answers {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<Answer> }[];
  /** How many answers each value would leave, beside the filters already chosen. */
  readonly filters: Counts;
}

export interface SearchIndex {
  readonly init: () => Promise<void>;
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    words: string | null,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      /** Without it the best answer comes first. */
      readonly sort?: { readonly title: 'asc' };
    },
  ) => Promise<Answers>;
}

/**
 * Loads the index and makes it ready to answer.
 * @param address of `pagefind.js`
 * @throws where it is missing, as in development, or cannot start
 */
export async function openIndex(address: string): Promise<SearchIndex> {
  const index: unknown = await import(/* @vite-ignore */ address);
  if (!isIndex(index)) throw new Error('The file of the search index is not what it should be.');
  await index.options({ excerptLength: 28 });
  await index.init();
  return index;
}

function isIndex(value: unknown): value is SearchIndex {
  return (
    typeof value === 'object' &&
    value !== null &&
    'search' in value &&
    'init' in value &&
    'filters' in value &&
    'options' in value
  );
}
