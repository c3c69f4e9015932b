/** Features of YAML that are not used here, names that stand twice, and files that hold something else. */

import { describe } from 'vitest';
import { type Case, testFiles } from './hostile.ts';

const DOUBLED_NAMES: readonly Case[] = [
  ['at the top', 'title: Candour\nkind: skill\ntitle: Frankness\n', '3 duplicate-key'],
  ['once in double quotes', 'title: Candour\n"title": Frankness\n', '2 duplicate-key'],
  ['once in single quotes', "'title': A\ntitle: B\n", '2 duplicate-key'],
  ['once with a question mark', 'title: Candour\n? title\n: Frankness\n', '2 duplicate-key'],
  ['once with a code in it', 'title: Candour\n"\\x74itle": Frankness\n', '2 duplicate-key'],
  ['once with a space before its colon', 'title: Candour\ntitle : B\n', '2 duplicate-key'],
  ['further in', 'title: Candour\nlevels:\n  working: A\n  working: B\n', '4 duplicate-key'],
  ['between braces', 'title: Candour\ndevelopment:\n  - { title: A, title: B }\n', '3 duplicate-key'],
  ['in an item', 'title: Candour\ndevelopment:\n  - title: A\n    kind: education\n    title: B\n', '5 duplicate-key'],
  ['three times in a row', 'title: A\ntitle: B\ntitle: C\n', '2 duplicate-key'],
  [
    'three times with something between',
    'title: A\ntitle: B\nkind: skill\ntitle: C\n',
    '2 duplicate-key; 4 duplicate-key',
  ],
  ['with a wrong value', 'title: Candour\nkind: skil\nkind: skil\n', '3 duplicate-key'],
  [
    'far apart',
    'title: Candour\nlevels:\n  working:\n    summary: A\n    indicators: [B]\n    summary: C\n',
    '6 duplicate-key',
  ],
  ['of groups of entries', 'title: Candour\nlevels: { working: A }\nlevels: { expert: B }\n', '3 duplicate-key'],
  ['that are numbers', '1: a\n1: b\n', '2 duplicate-key'],
  ['that are truth values', 'true: a\ntrue: b\ntitle: C\n', '2 duplicate-key'],
  ['that are empty', 'title: Candour\n"": a\n"": b\n', '3 duplicate-key'],
  ['but for a capital', 'title: Candour\nTitle: B\n', '2 unknown-key'],
];

const ANCHORS: readonly Case[] = [
  ['alone', 'title: &t Candour\n', '1 anchor'],
  ['with an alias', 'title: &t Candour\ndefinition: *t\n', '1 anchor'],
  ['an alias to nothing', 'title: *t\n', '1 anchor'],
  ['an alias before its anchor', 'title: *t\ndefinition: &t x\n', '1 anchor'],
  ['within itself', 'title: Candour\nlevels: &a\n  working: *a\n', '2 anchor'],
  ['a list within itself', '&a [ *a ]\n', '1 anchor'],
  ['over the whole file', '&a\ntitle: C\nlevels: *a\n', '1 anchor'],
  ['on a name', '&k title: Candour\n', '1 anchor'],
  ['an alias for a name', '&k title: Candour\n*k : x\n', '2 yaml-syntax'],
  ['on nothing', 'title: Candour\ndefinition: &x\n', '2 anchor'],
  ['on a group of entries', 'title: Candour\nlevels: &x\n  working: A\n', '2 anchor'],
  ['with a foreign letter', 'title: &ü C\n', '1 anchor'],
  ['two on one text', 'title: &a &b C\n', '1 yaml-syntax'],
  ['one name for two', 'title: &a C\ndefinition: &a D\n', '1 anchor'],
  ['two of them', 'title: &a C\ndefinition: &b D\n', '1 anchor'],
  ['between brackets', 'title: Candour\nrelated: [&a coaching, *a]\n', '2 anchor'],
];

const TAGS: readonly Case[] = [
  ['!!str', 'title: !!str Candour\n', '1 tag'],
  ['!!int', 'title: !!int Candour\n', '1 tag'],
  ['!!float', 'title: !!float Candour\n', '1 tag'],
  ['!!bool', 'title: !!bool Candour\n', '1 tag'],
  ['!!null', 'title: !!null Candour\n', '1 tag'],
  ['!!binary', 'title: !!binary Candour\n', '1 tag'],
  ['!!timestamp', 'title: !!timestamp Candour\n', '1 tag'],
  ['!!set', 'title: !!set Candour\n', '1 tag'],
  ['!!omap', 'title: !!omap Candour\n', '1 tag'],
  ['!!js/function', 'title: !!js/function Candour\n', '1 tag'],
  ['!!js/undefined', 'title: !!js/undefined Candour\n', '1 tag'],
  ['!!python/object/apply:os.system', 'title: !!python/object/apply:os.system Candour\n', '1 tag'],
  ['!ruby/object:Gem::Installer', 'title: !ruby/object:Gem::Installer Candour\n', '1 tag'],
  ['!local', 'title: !local Candour\n', '1 tag'],
  ['!<tag:yaml.org,2002:str>', 'title: !<tag:yaml.org,2002:str> Candour\n', '1 tag'],
  ['!e!x', 'title: !e!x Candour\n', '1 tag'],
  ['!', 'title: ! Candour\n', '1 tag'],
  ['on a group of entries', 'title: Candour\nlevels: !!map\n  working: A\n', '2 tag'],
  ['on a group between braces', 'title: Candour\nlevels: !!map { working: A }\n', '2 tag'],
  ['on a list', 'title: Candour\nrelated: !!seq [coaching]\n', '2 tag'],
  ['on a name', '!!str title: Candour\n', '1 tag'],
  ['on the whole file', '!!map\ntitle: C\n', '1 tag'],
  ['behind the dashes of a document', '--- !!map\ntitle: C\n', '1 tag'],
  ['with code', 'title: !!js/function >\n  function(){ process.exit(1) }\n', '1 tag'],
  ['on nothing', 'title: Candour\ndefinition: !!str\n', '2 tag'],
];

const MERGES: readonly Case[] = [
  ['of entries', 'title: Candour\n<<: { kind: skill }\n', '2 merge-key'],
  ['of a list', 'title: Candour\n<<: [{ kind: skill }]\n', '2 merge-key'],
  ['further in', 'title: Candour\nlevels:\n  <<: { working: A }\n', '3 merge-key'],
  ['in quotes', 'title: Candour\n"<<": { kind: skill }\n', '2 merge-key'],
  ['between braces', 'title: Candour\ndevelopment:\n  - { <<: { kind: skill }, title: Read }\n', '3 merge-key'],
  ['of an anchor', 'base: &b { kind: skill }\ntitle: C\n<<: *b\n', '1 anchor; 3 merge-key'],
];

const DIRECTIVES_AND_DOCUMENTS: readonly Case[] = [
  ['%YAML 1.1', '%YAML 1.1\n---\ntitle: NO\n', '1 yaml-syntax'],
  ['%YAML 1.2', '%YAML 1.2\n---\ntitle: C\n', '1 yaml-syntax'],
  ['%YAML 9.9', '%YAML 9.9\n---\ntitle: C\n', '1 yaml-syntax'],
  ['%YAML x', '%YAML x\n---\ntitle: C\n', '1 yaml-syntax'],
  ['%TAG', '%TAG ! tag:x,2000:\n---\ntitle: C\n', '1 yaml-syntax'],
  ['an unknown directive', '%FOO bar\n---\ntitle: C\n', '1 yaml-syntax'],
  ['a directive behind a comment', '# x\n%YAML 1.1\n---\ntitle: C\n', '2 yaml-syntax'],
  ['a directive without a document', '%YAML 1.2\ntitle: C\n', '1 yaml-syntax'],
  ['a directive in mid-file', 'title: Candour\n%YAML 1.2\n', '2 yaml-syntax'],
  ['a percent sign in a comment', '# %YAML 1.1\ntitle: C\n', 'fine'],
  ['dashes at the beginning', '---\ntitle: C\n', 'fine'],
  ['a second document', 'title: Candour\n---\ntitle: D\n', '2 several-documents'],
  ['the same document again', 'title: Candour\n---\ntitle: Candour\n', '2 several-documents'],
  ['an empty second document', 'title: Candour\n---\n', '2 several-documents'],
  ['three documents', 'title: Candour\n---\na: b\n---\nc: d\n', '2 several-documents'],
  ['an empty first document', '---\n---\ntitle: C\n', '2 several-documents'],
  ['dots at the end', 'title: Candour\n...\n', 'fine'],
  ['dots with a comment', 'title: Candour\n... # x\n', 'fine'],
  ['something behind the dots', 'title: Candour\n...\nkind: skill\n', '3 several-documents'],
  ['dots at the beginning', '...\ntitle: C\n', '2 several-documents'],
  ['dashes in the first column of a kept text', 'title: Candour\ndefinition: |\n  a\n---\n', '4 several-documents'],
  ['dashes within a kept text', 'title: Candour\ndefinition: |\n  a\n  ---\n  b\n', 'fine'],
  ['dashes within a quoted text', 'title: Candour\ndefinition: "a\n---\n  b"\n', '2 yaml-syntax'],
  ['dashes before the first entry', '--- title: C\n', '1 yaml-syntax'],
  ['dashes and a letter', '---x\ntitle: C\n', '1 yaml-syntax'],
];

const SHAPES: readonly Case[] = [
  ['nothing', '', '1 empty-file'],
  ['a line break', '\n', '1 empty-file'],
  ['blanks', '   \n  \n', '1 empty-file'],
  ['a tab', '\t', '1 empty-file'],
  ['a comment', '# x\n', '1 empty-file'],
  ['three dashes', '---\n', '1 empty-file'],
  ['three dots', '...\n', '1 empty-file'],
  ['null', 'null\n', '1 empty-file'],
  ['a tilde', '~\n', '1 empty-file'],
  ['a list', '- title: C\n', '1 wrong-type'],
  ['a text', 'Candour\n', '1 wrong-type'],
  ['a quoted text', '"Candour"\n', '1 wrong-type'],
  ['a number', '42\n', '1 wrong-type'],
  ['a truth value', 'true\n', '1 wrong-type'],
  ['an empty list', '[]\n', '1 wrong-type'],
  ['an empty group', '{}\n', '1 missing-key'],
  ['a kept text', '|\n  title: C\n', '1 wrong-type'],
  ['a colon', ':\n', '1 unknown-key'],
  ['a question mark', '?\n', '1 unknown-key'],
  ['a dash', '-\n', '1 wrong-type'],
  ['a list behind a comment', '# x\n\n- a\n', '3 wrong-type'],
];

describe('names that stand twice', () => testFiles(DOUBLED_NAMES));

describe('an anchor', () => testFiles(ANCHORS));

describe('a tag', () => testFiles(TAGS));

describe('a merge', () => testFiles(MERGES));

describe('directives and documents', () => testFiles(DIRECTIVES_AND_DOCUMENTS));

describe('a file that holds nothing but', () => testFiles(SHAPES));
