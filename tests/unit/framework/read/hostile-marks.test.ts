/** Characters that mean something to YAML where an author means none of it. */

import { describe } from 'vitest';
import { type Case, testFiles } from './hostile.ts';

const COLONS_AND_HASHES: readonly Case[] = [
  ['a colon in a text', 'title: Candour\ndefinition: Asks: first.\n', '2 yaml-syntax'],
  ['a colon at the end', 'title: Candour\ndefinition: Asks:\n', '2 yaml-syntax'],
  ['a colon in an item', 'title: Candour\nindicators:\n  - Asks first: always.\n  - Does.\n', '3 unknown-key'],
  ['two colons', 'title: Candour\ndefinition: a: b: c\n', '2 yaml-syntax'],
  ['a colon without space', 'title: Candour\ndefinition: ratio 3:1\n', 'fine'],
  ['an address', 'title: Candour\ndefinition: see https://example.org/a#b\n', 'fine'],
  ['a time of day', 'title: Candour\ndefinition: 12:30\n', 'fine'],
  ['a colon in the text of a level', 'title: Candour\nlevels:\n  working: Asks: first.\n', '3 yaml-syntax'],
  [
    'a colon on the second line of a text',
    'title: Candour\ndefinition: Asks\n  first: then\nkind: skill\n',
    '3 yaml-syntax',
  ],
  ['a colon in a quoted name', 'title: Candour\n"kind: x": y\n', '2 unknown-key'],
  ['a double colon', 'title: Candour\ndefinition:: Asks\n', '2 unknown-key'],
  ['a colon in the title', 'title: Candour: basics\nkind: skill\n', '1 yaml-syntax'],
  ['no space behind the only colon', 'title:Candour\n', '1 wrong-type'],
  ['no space behind a colon', 'title: Candour\nkind:skill\n', '2 yaml-syntax'],
  ['no space behind a colon further in', 'title: Candour\nlevels:\n  working:Asks.\n', '3 wrong-type'],
  [
    'no space behind the second colon further in',
    'title: Candour\nlevels:\n  working: Asks.\n  expert:Does.\n',
    '4 yaml-syntax',
  ],
  ['an equals sign', 'title: Candour\nkind = skill\n', '2 yaml-syntax'],
  ['a space before the colon', 'title : Candour\n', 'fine'],
  ['a name alone', 'title: Candour\nkind\n', '2 yaml-syntax'],
  ['a name alone in between', 'title: Candour\nkind\ndefinition: Asks.\n', '2 yaml-syntax'],
  ['a full-width colon', 'title: Candour\nkind： skill\n', '2 yaml-syntax'],
  ['a full-width colon alone', 'title：Candour\n', '1 wrong-type'],
  ['a no-break space behind the colon', 'title: Candour\nkind:\u00a0skill\n', '2 yaml-syntax'],
  ['no name before the colon', ': x\n', '1 unknown-key'],
  ['a comment', 'title: Candour\ndefinition: Asks # first.\n', 'fine'],
  ['a hash without space', 'title: Candour\ndefinition: C#\n', 'fine'],
  ['a hash at the beginning', 'title: Candour\ndefinition: #1 skill\n', '2 wrong-type'],
  ['a hash behind quotes', 'title: Candour\ndefinition: "Asks"#note\n', '2 yaml-syntax'],
  ['a hash in an item', 'title: Candour\nindicators:\n  - #Asks\n  - Does.\n', '3 wrong-type'],
  ['a hash in a name', 'title: Candour\nki#nd: skill\n', '2 unknown-key'],
  ['a comment behind a bar', 'title: Candour\ndefinition: |  # note\n  Asks.\n', 'fine'],
  [
    'a comment within a running text',
    'title: Candour\ndefinition: Asks\n  # note\n  first.\nkind: skill\n',
    '4 yaml-syntax',
  ],
  ['a hash in a kept text', 'title: Candour\ndefinition: |\n  # Asks\n  first\n', 'fine'],
];

/** What a text begins with, and the answer where it stands on the second line behind `definition:`. */
const BEHIND_A_COLON: readonly (readonly [string, string])[] = [
  ['@x', '2 yaml-syntax'],
  ['`x`', '2 yaml-syntax'],
  ['%x', '2 yaml-syntax'],
  ['& x', '2 yaml-syntax'],
  ['&x', '2 anchor'],
  ['* x', '2 yaml-syntax'],
  ['*x', '2 anchor'],
  ['*x*', '2 anchor'],
  ['**x** y', '2 yaml-syntax'],
  ['! x', '2 tag'],
  ['!x', '2 tag'],
  ['? x', '2 yaml-syntax'],
  ['?x', 'fine'],
  ['| x', '2 yaml-syntax'],
  ['|x', '2 yaml-syntax'],
  ['> x', '2 yaml-syntax'],
  ['>x', '2 yaml-syntax'],
  ['>=5 years', '2 yaml-syntax'],
  ['- x', '2 yaml-syntax'],
  ['- - x', '2 yaml-syntax'],
  ['-x', 'fine'],
  [', x', '2 yaml-syntax'],
  ['] x', '2 yaml-syntax'],
  ['} x', '2 yaml-syntax'],
  ['# x', '2 wrong-type'],
  ['~ x', 'fine'],
  ['= x', 'fine'],
  ['<x>', 'fine'],
  ['$x', 'fine'],
  ['^x', 'fine'],
  ['(x)', 'fine'],
  ['\\x', 'fine'],
  ['/x', 'fine'],
  ['.x', 'fine'],
  ['_x', 'fine'],
  ['+x', 'fine'],
  ['@', '2 yaml-syntax'],
  ['`', '2 yaml-syntax'],
  ['%', '2 yaml-syntax'],
  ['&', '2 yaml-syntax'],
  ['*', '2 yaml-syntax'],
  ['!', '2 tag'],
  ['?', '2 yaml-syntax'],
  ['|', '2 wrong-value'],
  ['>', '2 wrong-value'],
  ['-', '2 yaml-syntax'],
  [',', '2 yaml-syntax'],
  ['~', '2 wrong-type'],
  [':x', 'fine'],
  [': x', '2 yaml-syntax'],
  ['!!', '2 tag'],
  ['!<x>', '2 tag'],
  ['&amp; x', '2 anchor'],
  ['%20', '2 yaml-syntax'],
  ['?!', 'fine'],
  ['[ ]', '2 wrong-type'],
  ['...', 'fine'],
  ['---', 'fine'],
];

/** The same on the third line behind a dash. */
const BEHIND_A_DASH: readonly (readonly [string, string])[] = [
  ['@x', '3 yaml-syntax'],
  ['`x`', '3 yaml-syntax'],
  ['%x', '3 yaml-syntax'],
  ['&x', '3 anchor'],
  ['*x', '3 anchor'],
  ['!x', '3 tag'],
  ['? x', '3 unknown-key'],
  ['| x', '3 yaml-syntax'],
  ['> x', '3 yaml-syntax'],
  ['- x', '3 wrong-type'],
  [', x', '3 yaml-syntax'],
  ['@', '3 yaml-syntax'],
  ['%', '3 yaml-syntax'],
  ['*', '3 yaml-syntax'],
  ['!', '3 tag'],
  ['?', '3 unknown-key'],
  ['|', '3 wrong-value'],
  ['-', '3 wrong-type'],
];

const OTHER_FORMATS: readonly Case[] = [
  ['Markdown', '# Candour\n\nAsks first.\n', '3 wrong-type'],
  ['Markdown with front matter', '---\ntitle: Candour\n---\n\nAsks first.\n', '3 several-documents'],
  ['HTML', '<html><body>x</body></html>\n', '1 wrong-type'],
  ['CSV', 'title,definition\nCandour,Asks\n', '1 wrong-type'],
  ['TOML', 'title = "Candour"\n', '1 wrong-type'],
  ['INI', '[candour]\ntitle=Candour\n', '2 yaml-syntax'],
  ['a patch', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-title: a\n+title: b\n', '1 yaml-syntax'],
  [
    'a bullet of a word processor',
    'title: Candour\nrelated:\n  \u2022 coaching\n  \u2022 giving-feedback\n',
    '2 wrong-type',
  ],
  ['a star for a bullet', 'title: Candour\nrelated:\n  * coaching\n', '3 yaml-syntax'],
  ['a dash of typographers for a bullet', 'title: Candour\nrelated:\n  \u2013 coaching\n', '3 wrong-type'],
];

describe('colons and hashes', () => testFiles(COLONS_AND_HASHES));

describe('what a text begins with behind a colon', () =>
  testFiles(
    BEHIND_A_COLON.map(([text, answer]): Case => [text, `title: Candour\ndefinition: ${text}\nkind: skill\n`, answer]),
  ));

describe('what a text begins with behind a dash', () =>
  testFiles(
    BEHIND_A_DASH.map(([text, answer]): Case => [
      text,
      `title: Candour\nindicators:\n  - ${text}\n  - Does.\n`,
      answer,
    ]),
  ));

describe('another format', () => testFiles(OTHER_FORMATS));
