/**
 * What a component of a text is, and those that guides may use: the one list that the check, the pages and the manual go by. To add one,
 * describe it here and give it a file in `src/components/text/`; a test compares the two. Those of workshops are in `src/workshop/`.
 */

export interface PropSpec {
  /** `id`: small letters, digits and hyphens; `ids`: several of them, with a blank between. */
  readonly is: 'text' | 'number' | 'flag' | 'id' | 'ids';
  readonly required?: true;
  /** For a number that is neither whole nor from 1 to 20. */
  readonly range?: { readonly least: number; readonly most: number; readonly fraction?: true };
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** What must be there: a rule, or a file of the workspace. */
  readonly names?: 'rule' | 'file';
}

export interface ComponentSpec {
  /** What it is for, in one sentence. */
  readonly says: string;
  /** Within a sentence, or on lines of its own. */
  readonly stands: 'in text' | 'alone';
  readonly holds: 'text' | 'numbered list' | 'bulleted list' | 'code' | 'nothing' | 'anything';
  /** The components in which alone it may stand, or `text` for outside of any; anywhere where none are named. */
  readonly inside?: readonly string[];
  /** Whether its `title` is a heading of the page, and its `id` the address. */
  readonly heads?: true;
  readonly props: Readonly<Record<string, PropSpec>>;
}

/** The components of one kind of text by their names. */
export type Palette = Readonly<Record<string, ComponentSpec>>;

/** The components of guides. */
export const COMPONENTS: Palette = {
  Steps: {
    says: 'Something to do, step by step.',
    stands: 'alone',
    holds: 'numbered list',
    props: {},
  },
  Note: {
    says: 'A remark beside the text: to know, to beware of, or the one idea to take away.',
    stands: 'alone',
    holds: 'text',
    props: { kind: { is: 'text', choices: ['note', 'caution', 'idea'] }, title: { is: 'text' } },
  },
  Example: {
    says: 'A weak wording and a better one, and between its tags what makes the difference.',
    stands: 'alone',
    holds: 'text',
    props: {
      weak: { is: 'text', required: true },
      better: { is: 'text', required: true },
      rule: { is: 'text', names: 'rule' },
    },
  },
  Excerpt: {
    says: 'A part of a file of this workspace, kept true by the check; `changed` says that it shows what the reader will write.',
    stands: 'alone',
    holds: 'code',
    props: {
      file: { is: 'text', required: true, names: 'file' },
      caption: { is: 'text' },
      changed: { is: 'flag' },
    },
  },
  Blank: {
    says: 'A line of a form to be filled in on paper.',
    stands: 'alone',
    holds: 'nothing',
    props: { label: { is: 'text', required: true }, lines: { is: 'number' } },
  },
  Rule: {
    says: 'The name of a rule, leading to its page.',
    stands: 'in text',
    holds: 'nothing',
    props: { id: { is: 'text', required: true, names: 'rule' } },
  },
};

/** The description of a component, undefined where there is none of that name. */
export function componentSpec(name: string, palette: Palette = COMPONENTS): ComponentSpec | undefined {
  return Object.hasOwn(palette, name) ? palette[name] : undefined;
}
