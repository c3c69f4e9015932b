/** What the search says while it works: text alone, so that a page in another language can hand it over as data. */

/** `{number}`, `{words}` and `{about}` are filled in. Forms of a plural go by their names in `Intl.PluralRules`. */
export const english = {
  /** For numbers and plurals. */
  language: 'en-GB',
  preparing: 'Getting the index ready…',
  broken:
    'Search could not start. Reload the page; if that does not help, use the lists below. (While pages are being edited there is no index: it is made when the site is built.)',
  short: 'One more letter, please.',
  about: ' for “{words}”',
  nothing: 'Nothing found{about}. Try fewer or other words.',
  nothingFiltered: 'Nothing found{about} with these filters. Try fewer or other words, or clear the filters.',
  /** The words are a link. */
  meant: 'Did you mean “{words}”?',
  pages: { one: '{number} page{about}', other: '{number} pages{about}' },
  more: 'Show {number} more',
};

type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export type SearchMessages = Omit<typeof english, 'pages'> & { readonly pages: Plural };

/** The messages of a page: those that it hands over, else the English ones. */
export function messagesOf(data: string | undefined): SearchMessages {
  if (data === undefined) return english;
  const given: Partial<SearchMessages> = JSON.parse(data);
  return { ...english, ...given };
}

/** A message with its gaps filled. */
export function filled(message: string, gaps: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** How many pages were found, in the right form of the plural. */
export function pagesFound(messages: SearchMessages, number: number, about: string): string {
  const form = messages.pages[new Intl.PluralRules(messages.language).select(number)] ?? messages.pages.other;
  return filled(form, { number: number.toLocaleString(messages.language), about });
}
