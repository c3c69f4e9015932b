/** The rules about texts with components: guides. */
import type { Rule } from '../../diagnostic.ts';
import type { Examples, StructuralRule } from './example.ts';

const GUIDE = 'content/guides/giving-feedback-well.mdx';
const HEAD = `---
title: Giving feedback well
summary: Say what happened while it can still be of use.
audience: manager
---
`;

/** A guide with a wrong text, and with a right one. */
function written(wrong: string, right: string): Examples {
  return { bad: { [GUIDE]: `${HEAD}\n${wrong}\n` }, good: { [GUIDE]: `${HEAD}\n${right}\n` } };
}

export const TEXTS = {
  'missing-head': {
    severity: 'error',
    title: 'Begin a text with what it is',
    explains:
      'A guide without title, summary and audience at its top, between two lines of three dashes. Nobody could find it.',
    bad: { [GUIDE]: 'Say what happened.\n' },
    good: { [GUIDE]: `${HEAD}\nSay what happened.\n` },
  },
  'mdx-syntax': {
    severity: 'error',
    title: 'Close every tag, and mark signs that are meant as such',
    explains:
      'A tag that never ends, or a sign `<` or `{` that begins something although it was meant as itself. What follows it could not be read.',
    ...written('In a team of <5 people, ask each of them.', 'In a team of fewer than five people, ask each of them.'),
  },
  'mdx-code': {
    severity: 'error',
    title: 'Write text, not code',
    explains:
      'An import, an export, an expression in braces, a property that is computed or that would run something. Whoever proposes a change of a text must not be able to run code where it is checked or read.',
    ...written('There are {2 + 3} ways.', 'There are five ways.'),
  },
  'unknown-component': {
    severity: 'error',
    title: 'Use components that exist',
    explains: 'A tag that names no component. HTML is none either: Markdown has its own signs for what it does.',
    ...written('Say <b>what happened</b>.', 'Say **what happened**.'),
  },
  'component-property': {
    severity: 'error',
    title: 'Give components the properties that they have',
    explains: 'A property that a component does not know, that it lacks, or whose value is none of those allowed.',
    ...written('<Note kind="warning">\nNot in public.\n</Note>', '<Note kind="caution">\nNot in public.\n</Note>'),
  },
  'component-content': {
    severity: 'error',
    title: 'Put into a component what it is made for',
    explains: 'A component that is empty, that holds something else than it shows, or that stands within a sentence.',
    ...written('<Steps>\n- Say what happened.\n</Steps>', '<Steps>\n1. Say what happened.\n</Steps>'),
  },
  'picture-in-text': {
    severity: 'error',
    title: 'Say it in words',
    explains:
      'A picture in a text. Not everybody sees it, nobody can search it, and one that lies elsewhere tells its owner who reads the page.',
    ...written('![Two people talking](https://pictures.example/talk.png)', 'Sit down together.'),
  },
  'heading-order': {
    severity: 'warning',
    title: 'Number headings without a gap',
    explains:
      'A heading that skips a step or repeats the title of the page. People who listen to a page walk through it by its headings.',
    ...written('### Before you speak\n\nWrite it down.', '## Before you speak\n\nWrite it down.'),
  },
  'broken-link': {
    severity: 'error',
    title: 'Link to pages that are there',
    explains:
      'A link to a page or a heading that does not exist, or one that begins neither with `https://` nor with `/`. In a YAML file, and at the top of a text, any link that does not begin with `https://`, `http://` or `mailto:`: it would be shown with its brackets.',
    ...written(
      'See [Coaching](/frameworks/people/competencies/couching/).',
      'See [Coaching](/frameworks/people/competencies/coaching/).',
    ),
  },
  'unknown-guide': {
    severity: 'error',
    title: 'Name guides that exist',
    explains: 'An id under `related` that no guide has.',
    bad: { [GUIDE]: `${HEAD.replace('manager\n', 'manager\nrelated: [setting-golas]\n')}\nSay what happened.\n` },
    good: { [GUIDE]: `${HEAD}\nSay what happened.\n` },
  },
  'unknown-file': {
    severity: 'error',
    title: 'Show files that exist',
    explains: 'An excerpt of a file that this workspace does not have.',
    ...written(
      '<Excerpt file="frameworks/people/competencies/couching.yaml">\n```yaml\ntitle: Coaching\n```\n</Excerpt>',
      '<Excerpt file="frameworks/people/competencies/coaching.yaml">\n```yaml\ntitle: Coaching\n```\n</Excerpt>',
    ),
  },
  'stale-excerpt': {
    severity: 'warning',
    title: 'Show files as they are',
    explains:
      'An excerpt that its file does not hold any more. A line with nothing but an ellipsis stands for lines left out; the property `changed` marks what the reader is to write.',
    ...written(
      '<Excerpt file="frameworks/people/competencies/coaching.yaml">\n```yaml\ntitle: Former name\n```\n</Excerpt>',
      '<Excerpt file="frameworks/people/competencies/coaching.yaml">\n```yaml\ntitle: Coaching\n```\n</Excerpt>',
    ),
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
