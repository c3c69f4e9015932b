/**
 * A text with components, read and found harmless: plain data that pages show. Nothing of it is ever compiled or run, so a text can
 * do no more than what is listed here.
 */

/** What a property of a component may be. */
export type PropValue = string | number | boolean;

export type Block =
  | { readonly type: 'heading'; readonly depth: number; readonly anchor: string; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'quotation'; readonly children: readonly Block[] }
  | List
  | { readonly type: 'code-block'; readonly language: string; readonly value: string }
  | { readonly type: 'break' }
  | Table
  | Component;

export interface List {
  readonly type: 'list';
  /** The first number of a numbered list; undefined where it has none. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Set for an item of a checklist. */
  readonly checked?: boolean;
  readonly children: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly align: 'start' | 'center' | 'end';
  readonly children: readonly Inline[];
}

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong' | 'struck'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'line-break' }
  | Link
  | Component;

export interface Link {
  readonly type: 'link';
  /** A web or mail address, `#anchor`, or a path from the top of the site such as `/guides/versions/`. */
  readonly address: string;
  readonly children: readonly Inline[];
}

export interface Component {
  readonly type: 'component';
  readonly name: string;
  readonly props: Readonly<Record<string, PropValue>>;
  readonly children: readonly Block[];
}

export interface Document {
  readonly blocks: readonly Block[];
  /** The headings in order, for a table of contents. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly depth: number;
  readonly anchor: string;
  readonly title: string;
}

/** The words of a run of text without their marks. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.value;
      if (node.type === 'line-break') return ' ';
      return node.type === 'component' ? '' : plainText(node.children);
    })
    .join('');
}
