/**
 * The components that authors may use in a text: the one list that the check, the pages and the manual go by. To add one, describe it
 * here and give it a file in `src/components/text/`; a test compares the two.
 */

export interface PropSpec {
  readonly is: 'text' | 'number' | 'flag';
  readonly required?: true;
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
  readonly holds: 'text' | 'numbered list' | 'code' | 'nothing';
  readonly props: Readonly<Record<string, PropSpec>>;
}

export const COMPONENTS: Readonly<Record<string, ComponentSpec>> = {
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
export function componentSpec(name: string): ComponentSpec | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}
