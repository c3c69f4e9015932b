/** The rules about YAML and about the names and values that the format knows. */
import type { Rule } from '../../diagnostic.ts';
import { ADVISER, FEEDBACK, FRAMEWORK } from '../example-workspace.ts';
import { changed, ended, type StructuralRule } from './example.ts';

const DEFINITION = 'definition: Tells people what they did and what it led to.';

export const YAML = {
  'yaml-syntax': {
    severity: 'error',
    title: 'Write YAML that can be read',
    explains:
      'A slip in the form: a missing quote, a stray tab, a line indented too far. The most frequent one is a colon with a blank behind it inside a text: put such a text in quotes.',
    ...changed(
      FEEDBACK,
      DEFINITION,
      'definition: Tells people one thing: what they did.',
      'definition: "Tells people one thing: what they did."',
    ),
  },
  'too-deep': {
    severity: 'error',
    title: 'Nest no deeper than the format does',
    explains:
      'More than 64 brackets or indentations inside one another. Only an accident or an attack looks like that.',
    bad: 'indicators: [[[[[[[[… sixty-five brackets, one inside the other',
    good: 'indicators: [Gives feedback within one week of the event.]',
  },
  'several-documents': {
    severity: 'error',
    title: 'Write one document in each file',
    explains: 'A line `---` that begins a second document. Everything behind it would be left out.',
    ...changed(FEEDBACK, 'levels:\n', '---\nlevels:\n', 'levels:\n'),
  },
  anchor: {
    severity: 'error',
    title: 'Write things out instead of pointing at them',
    explains:
      'A YAML anchor (`&name`) or alias (`*name`). They save typing and make files that few people can read or edit safely. A text that really begins with such a sign needs quotes.',
    ...changed(FEEDBACK, DEFINITION, `${DEFINITION.replace(': ', ': &what ')}`),
  },
  tag: {
    severity: 'error',
    title: 'Leave YAML tags away',
    explains:
      'A YAML tag (`!name`). Nothing here needs one. A text that really begins with an exclamation mark needs quotes.',
    ...changed(FRAMEWORK, 'version: 1.0.0', 'version: !!str 1.0.0'),
  },
  'merge-key': {
    severity: 'error',
    title: 'Write entries out instead of merging them',
    explains:
      'The name `<<`, by which YAML merges other entries in. A role that shares expectations with others `extends` a profile instead.',
    ...changed(ADVISER, '  coaching: foundation', '  <<: { coaching: foundation }'),
  },
  'duplicate-key': {
    severity: 'error',
    title: 'Name everything once',
    explains:
      'The same name twice in one place, as after a merge. One of the two would be lost, and nobody could say which.',
    ...changed(ADVISER, 'grade: p1', 'grade: p1\ngrade: p2', 'grade: p1'),
  },
  'unsafe-key': {
    severity: 'error',
    title: 'Do without names that programs trip over',
    explains: 'The name `__proto__`, which has a meaning of its own in JavaScript and serves nobody here.',
    ...ended(FEEDBACK, '__proto__: none', ''),
  },
  'unknown-key': {
    severity: 'error',
    title: 'Use the names that the format knows',
    explains:
      'A name that means nothing where it stands, mostly a slip of the pen. What stands under it would never be shown.',
    ...changed(FEEDBACK, 'definition:', 'defintion:'),
  },
  'missing-key': {
    severity: 'error',
    title: 'Fill in what must be there',
    explains: 'An entry that lacks something without which nothing can be shown, such as a title.',
    ...changed(FRAMEWORK, 'summary: What we expect of those who advise managers.\n', ''),
  },
  'wrong-type': {
    severity: 'error',
    title: 'Write a list where a list belongs, and text where text does',
    explains:
      'A value of another sort than its place takes: one text in place of a list, a number in place of a text, entries in place of a line.',
    ...changed(FRAMEWORK, 'owners: [people-ops@example.org]', 'owners: people-ops@example.org'),
  },
  'wrong-value': {
    severity: 'error',
    title: 'Choose one of the values that a place takes',
    explains:
      'A value that its place does not take: a status that does not exist, a version that is no version, an empty title.',
    ...changed(FRAMEWORK, 'status: adopted', 'status: final'),
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
