/**
 * A document about a role as plain data: what it says, and where somebody is to write. Pages, Markdown and Word files are made from
 * the same data, so none of them can say something else. It can be turned into JSON and back.
 */

/** A stretch of text in one dress. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** An address elsewhere (http, https, mailto), or a path on the site that begins with a slash. */
  readonly href?: string;
}

/** What is set as one paragraph. */
export type Line = readonly Run[];

export interface Item {
  readonly line: Line;
  /** What stands below it, smaller. */
  readonly details: readonly Line[];
}

/** One cell of a table, paragraph by paragraph. An empty one is left for somebody to write in. */
export type Cell = readonly Line[];

export interface Column {
  readonly title: string;
  /** Share of the width, in parts of the sum over all columns. */
  readonly width: number;
}

/** Somewhere to write. */
export interface Field {
  readonly label: string;
  /** Lines to write on; one stands beside its label, more stand below it. */
  readonly lines: number;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly quiet: boolean }
  | { readonly kind: 'list'; readonly style: 'bullet' | 'number' | 'check'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      /** What the table holds, for those who hear it. */
      readonly name: string;
      readonly columns: readonly Column[];
      /** One cell for each column; the first names its row. */
      readonly rows: readonly (readonly Cell[])[];
      /** Least height of a row, in lines of text: room to write. */
      readonly room: number;
    }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** What follows begins on a sheet of its own. */
  | { readonly kind: 'sheet' };

export interface RoleDocument {
  /** What kind of document it is, such as `Job description`. */
  readonly name: string;
  /** The role or the move that it is about. */
  readonly title: string;
  /** One or two sentences for lists and search engines, without Markdown. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly opening: readonly Block[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly body: readonly Block[];
  /** Where its words come from: framework, version, date. */
  readonly source: string;
  /** What the owners of the role could write, so that it says more. For the page alone: nobody hands it to a candidate. */
  readonly missing: readonly string[];
}
