/**
 * What of each kind of file is text for readers, and so can be translated. Everything else (levels, weights, ids, dates) stands in the
 * source alone: a translation cannot change it.
 */

/** The kinds of file that can be translated. */
export type LocaleKind = 'job-architecture' | 'framework' | 'competency' | 'role' | 'site';

/** What a name of an entry refers to, for following old ids. */
export type Refers = 'level' | 'competency' | 'role';

export type Shape =
  /** A text for readers. */
  | { readonly is: 'text' }
  /** Entries of fixed names. */
  | {
      readonly is: 'record';
      readonly fields: Readonly<Record<string, Shape>>;
      /** The field by which an item of a list is known. It is no text: it says which item is meant. */
      readonly key?: string;
      /** The field that a bare text in its place stands for. */
      readonly brief?: string;
      /** What `key` refers to. */
      readonly refers?: Refers;
    }
  /** Entries under ids. */
  | { readonly is: 'entries'; readonly of: Shape; readonly refers?: Refers; readonly except?: readonly string[] }
  /** A list: its items are matched by key where both have one, else by position. */
  | { readonly is: 'list'; readonly of: Shape };

type Record_ = Extract<Shape, { is: 'record' }>;

const TEXT: Shape = { is: 'text' };
const list = (of: Shape): Shape => ({ is: 'list', of });
const record = (fields: Record_['fields'], more: Omit<Record_, 'is' | 'fields'> = {}): Record_ => ({
  is: 'record',
  fields,
  ...more,
});

const named = list(record({ title: TEXT, summary: TEXT }, { key: 'id' }));
const indicators = list(record({ text: TEXT, examples: list(TEXT) }, { key: 'id', brief: 'text' }));
const levelText = record(
  {
    summary: TEXT,
    indicators,
    examples: list(TEXT),
    counterexamples: list(TEXT),
    evidence: list(TEXT),
    questions: list(TEXT),
  },
  { brief: 'summary' },
);

export const SHAPES: Readonly<Record<LocaleKind, Record_>> = {
  'job-architecture': record({
    tracks: named,
    grades: named,
    families: named,
    scales: list(record({ title: TEXT, summary: TEXT, levels: named }, { key: 'id' })),
  }),
  framework: record({ title: TEXT, summary: TEXT, groups: named }),
  competency: record({
    title: TEXT,
    definition: TEXT,
    levels: { is: 'entries', of: levelText, refers: 'level' },
    indicators,
    anchors: { is: 'entries', of: { is: 'entries', of: TEXT, refers: 'level', except: ['at'] } },
    development: list(record({ title: TEXT, note: TEXT })),
  }),
  role: record({
    title: TEXT,
    summary: TEXT,
    expectations: { is: 'entries', of: record({ note: TEXT }), refers: 'competency' },
    responsibilities: list(TEXT),
    requirements: list(record({ text: TEXT, equivalent: TEXT })),
    jobs: list(record({ title: TEXT }, { key: 'code' })),
    moves: list(record({ note: TEXT }, { key: 'to', refers: 'role' })),
  }),
  site: record({
    title: TEXT,
    tagline: TEXT,
    summary: TEXT,
    links: list(record({ title: TEXT }, { key: 'url' })),
  }),
};
