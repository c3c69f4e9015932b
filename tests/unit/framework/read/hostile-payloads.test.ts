/** Text that is meant for other programs, and addresses that nobody should follow. */

import { describe } from 'vitest';
import { ARCHITECTURE, PEOPLE, SITE, slip, workspace } from '../../workspace-fixture.ts';
import { type Case, testFiles, testWorkspaces, type WorkspaceCase } from './hostile.ts';

/** Text is text, whatever it would be elsewhere; YAML alone may take offence at how it begins, and codes may hide nothing. */
const TITLES: readonly (readonly [string, string])[] = [
  ['<script>alert(1)</script>', 'fine'],
  ['"=1+1"', 'fine'],
  ["'=cmd|'' /C calc''!A0'", 'fine'],
  ['=1+1', 'fine'],
  ['+1-1', 'fine'],
  ['"-1+1"', 'fine'],
  ['"@SUM(1)"', 'fine'],
  ['@SUM(1)', '1 yaml-syntax'],
  ['<img src=x onerror=alert(1)>', 'fine'],
  ['"[x](javascript:alert(1))"', 'fine'],
  ['"![x](javascript:alert(1))"', 'fine'],
  ['"[x]: javascript:alert(1)"', 'fine'],
  ['"> [x]: javascript:alert(1)"', 'fine'],
  ['<javascript:alert(1)>', 'fine'],
  ['"[x](JaVaScRiPt:alert(1))"', 'fine'],
  ['"[x]( javascript:alert(1))"', 'fine'],
  ['"[x](<javascript:alert(1)>)"', 'fine'],
  ['"[x]\\x28javascript:alert(1))"', 'fine'],
  ['"[x](https://ok.example)"', 'fine'],
  ['"[x](/y)"', 'fine'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a payload for engines that would run it
  ['${7*7}', 'fine'],
  ['"{{constructor}}"', 'fine'],
  ['{{7*7}}', '1 yaml-syntax'],
  ['../../etc/passwd', 'fine'],
  ['"; rm -rf /"', 'fine'],
  ['"\' OR 1=1 --"', 'fine'],
  ['"**bold**"', 'fine'],
  ['"# head"', 'fine'],
  ['</title><script>', 'fine'],
  ['"]]>"', 'fine'],
  ['<!-- x -->', 'fine'],
  ['javascript:alert(1)', 'fine'],
  ['\\u202E', 'fine'],
  ['"\\u202E"', '1 control-character'],
  ['"\\0"', '1 control-character'],
  ['"\\e[31m"', '1 control-character'],
  ['"\\ud800"', '1 control-character'],
  ['"\\r"', '1 control-character'],
  ['"a\\nb"', 'fine'],
  ['🎉', 'fine'],
  ['नमस्ते', 'fine'],
  ['עברית', 'fine'],
];

/** Where Markdown is read, a link must lead somewhere harmless. */
const DEFINITIONS: readonly (readonly [string, string])[] = [
  ['"[x](javascript:alert(1))"', '2 unsafe-link'],
  ['"![x](javascript:alert(1))"', '2 unsafe-link'],
  ['"[x]: javascript:alert(1)"', '2 unsafe-link'],
  ['"> [x]: javascript:alert(1)"', '2 unsafe-link'],
  ['<javascript:alert(1)>', '2 unsafe-link'],
  ['"[x](JaVaScRiPt:alert(1))"', '2 unsafe-link'],
  ['"[x]( javascript:alert(1))"', '2 unsafe-link'],
  ['"[x](<javascript:alert(1)>)"', '2 unsafe-link'],
  ['"[x]\\x28javascript:alert(1))"', '2 unsafe-link'],
  ['"[x](https://ok.example)"', 'fine'],
  ['"[x](/y)"', '2 broken-link'],
];

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['javascript:alert(1)', '12 unsafe-link'],
  ['JAVASCRIPT:alert(1)', '12 unsafe-link'],
  ['data:text/html,x', '12 unsafe-link'],
  ['file:///etc/passwd', '12 unsafe-link'],
  ['//evil.example', '12 unsafe-link'],
  ['vbscript:x', '12 unsafe-link'],
  ['https://', '12 unsafe-link'],
  ['ftp://x.org', '12 unsafe-link'],
  ['mailto:x@y.org', 'fine'],
  ['example.org', '12 unsafe-link'],
  ['https://example.org/"><script>', 'fine'],
  ['"\\x01javascript:x"', '12 control-character'],
  ['urn:x', '12 unsafe-link'],
  ['HTTPS://EXAMPLE.ORG', 'fine'],
  ['"https:\\\\evil"', '12 unsafe-link'],
  ['blob:https://x', '12 unsafe-link'],
];

const LINK = '"[x](javascript:alert(1))"';
const MARKDOWN_ELSEWHERE: readonly WorkspaceCase[] = [
  [
    'the summary of a framework',
    PEOPLE,
    slip(PEOPLE, 'What we expect of those who work with people.', LINK),
    '2 unsafe-link',
  ],
  [
    'the summary of a group',
    PEOPLE,
    slip(PEOPLE, 'title: Being fair', `title: Being fair, summary: ${LINK}`),
    '8 unsafe-link',
  ],
  [
    'the summary of a grade',
    ARCHITECTURE,
    slip(ARCHITECTURE, 'title: P4,', `title: P4, summary: ${LINK},`),
    '6 unsafe-link',
  ],
  ['the summary of the site', SITE, workspace({ [SITE]: `title: A\nsummary: ${LINK}\n` }), '2 unsafe-link'],
];

describe('a title', () =>
  testFiles(TITLES.map(([text, answer]): Case => [text, `title: ${text}\nkind: skill\n`, answer])));

describe('a definition', () =>
  testFiles(DEFINITIONS.map(([text, answer]): Case => [text, `title: C\ndefinition: ${text}\n`, answer])));

describe('a link in', () => testWorkspaces(MARKDOWN_ELSEWHERE));

describe('an address', () =>
  testWorkspaces(
    ADDRESSES.map(([address, answer]) => [
      address,
      PEOPLE,
      slip(PEOPLE, 'https://example.org/people', address),
      answer,
    ]),
  ));
