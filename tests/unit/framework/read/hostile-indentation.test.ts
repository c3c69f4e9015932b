/** Tabs, and every way to stand in the wrong column. */

import { describe } from 'vitest';
import { type Case, testFiles } from './hostile.ts';

const TABS: readonly Case[] = [
  ['before an entry', 'title: Candour\nlevels:\n\tworking: Asks.\n', '3 yaml-syntax'],
  ['behind spaces', 'title: Candour\nlevels:\n  \tworking: Asks.\n', '3 yaml-syntax'],
  ['before spaces', 'title: Candour\nlevels:\n\t  working: Asks.\n', '3 yaml-syntax'],
  ['before a dash', 'title: Candour\nrelated:\n\t- coaching\n', '3 yaml-syntax'],
  ['behind a dash, before a text', 'title: Candour\nrelated:\n  -\tcoaching\n', 'fine'],
  [
    'behind a dash, before an entry',
    'title: Candour\ndevelopment:\n  -\ttitle: Read\n    kind: education\n',
    '3 yaml-syntax',
  ],
  ['behind a colon', 'title:\tCandour\n', 'fine'],
  ['before a colon', 'title\t: Candour\n', 'fine'],
  ['behind a name alone', 'title: Candour\nlevels:\t\n  working: Asks.\n', 'fine'],
  ['at the end of a line', 'title: Candour\t\n', 'fine'],
  ['inside a text', 'title: Can\tdour\n', 'fine'],
  ['inside a name', 'ti\ttle: Candour\n', '1 unknown-key'],
  ['on a blank line', 'title: Candour\n\t\ndefinition: Asks.\n', 'fine'],
  ['on the first line', '\ttitle: Candour\n', '1 yaml-syntax'],
  ['before a comment', 'title: Candour\n\t# note\nkind: skill\n', 'fine'],
  ['instead of the indentation of a text', 'title: Candour\ndefinition: |\n\tAsks\n', '3 yaml-syntax'],
  ['in a kept text, too far left', 'title: Candour\ndefinition: |\n  Asks\n\tfirst.\n', '4 yaml-syntax'],
  ['in a kept text, as part of it', 'title: Candour\ndefinition: |\n  Asks\n  \tfirst.\n', 'fine'],
  ['before the second line of a text', 'title: Candour\ndefinition: Asks\n\tfirst.\n', '3 yaml-syntax'],
  ['before the second line of a quoted text', 'title: Candour\ndefinition: "Asks\n\tfirst."\n', '3 yaml-syntax'],
  ['between brackets', 'title: Candour\nrelated: [\n\tcoaching\n  ]\n', '3 yaml-syntax'],
  ['between braces', 'title: Candour\ndevelopment:\n  - {\ttitle: Read }\n', 'fine'],
  ['two, two levels deep', 'title: Candour\nlevels:\n  working:\n\t\tsummary: Asks.\n', '4 yaml-syntax'],
  ['throughout', 'title: Candour\nlevels:\n\tworking:\n\t\tsummary: Asks.\n\texpert: Does.\n', '3 yaml-syntax'],
  ['on one line among spaces', 'title: Candour\nlevels:\n  working: Asks.\n\texpert: Does.\n', '4 yaml-syntax'],
];

const INDENTATION: readonly Case[] = [
  ['one space too many at the top', 'title: Candour\n definition: Asks.\n', '2 yaml-syntax'],
  ['one too few', 'title: Candour\nlevels:\n  working: Asks.\n expert: Does.\n', '4 yaml-syntax'],
  ['one too many', 'title: Candour\nlevels:\n  working: Asks.\n   expert: Does.\n', '4 yaml-syntax'],
  ['an entry below a value', 'title: Candour\ndefinition: Asks.\n  kind: skill\n', '3 yaml-syntax'],
  ['none where there should be some', 'title: Candour\nlevels:\nworking: Asks.\n', '3 unknown-key'],
  ['none, several entries', 'title: Candour\nlevels:\nworking: Asks.\nexpert: Does.\nkind: skill\n', '3 unknown-key'],
  ['none two levels down', 'title: Candour\nlevels:\n  working:\n  summary: Asks.\n', '4 unknown-key'],
  ['only the first line indented', ' title: Candour\ndefinition: Asks.\n', '2 yaml-syntax'],
  ['every line indented', '  title: Candour\n  kind: skill\n', 'fine'],
  [
    'a list below a text',
    'title: Candour\nlevels:\n  working:\n    summary: Asks.\n      indicators:\n        - Asks.\n',
    '5 yaml-syntax',
  ],
  [
    'back to a depth that there was not',
    'title: Candour\nlevels:\n    working:\n      summary: Asks.\n  expert: Does.\n',
    '5 yaml-syntax',
  ],
  ['a dash too far left', 'title: Candour\nrelated:\n  - coaching\n - giving-feedback\n', '4 yaml-syntax'],
  ['a dash too far right', 'title: Candour\nrelated:\n  - coaching\n    - giving-feedback\n', '3 wrong-value'],
  ['dashes in the column of their name', 'title: Candour\nrelated:\n- coaching\n- giving-feedback\n', 'fine'],
  [
    'the rest of an item one to the left',
    'title: Candour\ndevelopment:\n  - title: Read\n   kind: education\n',
    '4 yaml-syntax',
  ],
  [
    'the rest of an item under the dash',
    'title: Candour\ndevelopment:\n  - title: Read\n  kind: education\n',
    '4 yaml-syntax',
  ],
  [
    'the rest of an item one to the right',
    'title: Candour\ndevelopment:\n  - title: Read\n     kind: education\n',
    '4 yaml-syntax',
  ],
  ['a missing dash', 'title: Candour\nrelated:\n  - coaching\n  giving-feedback\n', '4 yaml-syntax'],
  ['no space behind the dashes', 'title: Candour\nrelated:\n  -coaching\n  -giving-feedback\n', '2 wrong-type'],
  ['no space behind one dash', 'title: Candour\nrelated:\n  - coaching\n  -giving-feedback\n', '4 yaml-syntax'],
  ['entries where a list belongs', 'title: Candour\ndevelopment:\n  title: Read\n', '2 wrong-type'],
  ['a list where entries belong', 'title: Candour\nlevels:\n  - working: Asks.\n', '2 wrong-type'],
  ['a kept text that falls back', 'title: Candour\ndefinition: |\n    Asks\n  first.\nkind: skill\n', '4 yaml-syntax'],
  ['a kept text that is not indented', 'title: Candour\ndefinition: |\nAsks.\nkind: skill\n', '3 yaml-syntax'],
  ['a kept text behind a line of more spaces', 'title: Candour\ndefinition: |\n     \n  Asks.\n', '4 yaml-syntax'],
  ['a running text that is not indented', 'title: Candour\ndefinition: Asks\nfirst.\nkind: skill\n', '3 yaml-syntax'],
  ['a quoted text that is not indented', 'title: Candour\ndefinition: "Asks\nfirst."\nkind: skill\n', '3 yaml-syntax'],
  [
    'a long quoted text that falls back at its end',
    "title: Candour\ndefinition: 'Asks\n  a\n  b\n  c\nd'\nkind: skill\n",
    '6 yaml-syntax',
  ],
  [
    'a list in brackets that is not indented',
    'title: Candour\nrelated: [\ncoaching\n]\nkind: skill\n',
    '3 yaml-syntax',
  ],
  [
    'a brace that closes in the first column',
    'title: Candour\ndevelopment:\n  - {\n    title: Read\n}\nkind: skill\n',
    '5 yaml-syntax',
  ],
  ['a bracket that closes in the first column', 'title: Candour\nrelated: [\n  coaching\n]\nkind: skill\n', 'fine'],
  ['a no-break space', 'title: Candour\nlevels:\n\u00a0\u00a0working: Asks.\n', '3 unknown-key'],
  ['an ideographic space', 'title: Candour\nlevels:\n\u3000working: Asks.\n', '3 unknown-key'],
  [
    'a mark of a merge conflict',
    'title: Candour\n<<<<<<< HEAD\ndefinition: A\n=======\ndefinition: B\n>>>>>>> other\nkind: skill\n',
    '2 yaml-syntax',
  ],
  [
    'a merge conflict from the first line',
    '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n',
    '1 yaml-syntax',
  ],
];

describe('a tab', () => testFiles(TABS));

describe('indentation', () => testFiles(INDENTATION));
