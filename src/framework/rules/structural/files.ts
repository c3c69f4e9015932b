/** The rules about files, their names and their characters. */
import type { Rule } from '../../diagnostic.ts';
import { ARCHITECTURE, FEEDBACK, FRAMEWORK, SITE } from '../example-workspace.ts';
import { changed, named, type StructuralRule } from './example.ts';

const ROLES = 'frameworks/people/roles';

export const FILES = {
  'unclaimed-file': {
    severity: 'error',
    title: 'Give every file its place and its name',
    explains:
      'A file or folder that has no meaning where it stands, such as `roles.yaml`, `competences/` or a name that ends in `.yml`. It would be left out without anybody noticing.',
    ...named(`${ROLES}/clerk.yml`, `${ROLES}/clerk.yaml`),
  },
  'unread-folder': {
    severity: 'warning',
    title: 'Know what nobody reads',
    explains:
      'The folder `content/cycles` or `content/objectives`. The format has a place for review cycles and objectives, and nothing reads them yet: what is in there is neither checked nor shown.',
    bad: 'the dates of the year in content/cycles/2027.yaml',
    good: 'the dates of the year in a guide, which everybody can read',
  },
  'bad-id': {
    severity: 'error',
    title: 'Name files with small letters, digits and hyphens',
    explains:
      'A file or folder whose name cannot be an id. The name becomes part of web addresses and references, which must be the same on every system.',
    ...named(`${ROLES}/Head Clerk.yaml`, `${ROLES}/head-clerk.yaml`),
  },
  'long-id': {
    severity: 'warning',
    title: 'Keep ids short',
    explains:
      'An id of more than 80 characters. It works, but makes addresses that break in mails; the title may be as long as it needs.',
    ...named(
      `${ROLES}/clerk-who-keeps-the-records-of-all-cases-in-every-country-where-we-have-an-office.yaml`,
      `${ROLES}/records-clerk.yaml`,
    ),
  },
  'reserved-id': {
    severity: 'error',
    title: 'Keep clear of words that have a meaning of their own',
    explains:
      'An id such as `none`, `index`, `null` or `con`. References, addresses, YAML or Windows take it for something else.',
    ...named(`${ROLES}/none.yaml`, `${ROLES}/clerk.yaml`),
  },
  'symbolic-link': {
    severity: 'error',
    title: 'Hold the files themselves',
    explains:
      'A symbolic link in the workspace. What it points at may be missing on another machine, or may be something nobody meant to publish.',
    bad: 'coaching.yaml → ../../../private/coaching.yaml',
    good: 'coaching.yaml as a file of its own',
  },
  'unreadable-file': {
    severity: 'error',
    title: 'Let files be read',
    explains:
      'A file or folder that cannot be opened, mostly for want of permission. Nothing can be said about what is in it.',
    bad: 'coaching.yaml with the permissions of another user alone',
    good: 'coaching.yaml that everybody in the team may read',
  },
  'file-too-large': {
    severity: 'error',
    title: 'Write one competency or one role in each file',
    explains:
      'A file of more than 512 kB. No competency is that long; somebody has pasted a whole spreadsheet or a picture.',
    bad: 'framework.yaml with 3 MB of pasted text',
    good: 'one file for each competency, each of a few kB',
  },
  'missing-architecture': {
    severity: 'error',
    title: 'Say what all frameworks share',
    explains:
      'A workspace without `frameworks/job-architecture.yaml`, the file with scales, grades and families. Without a scale no framework has levels.',
    bad: { [ARCHITECTURE]: undefined },
    good: {},
  },
  'missing-framework': {
    severity: 'error',
    title: 'Begin with one framework',
    explains:
      'A folder that holds no framework. Perhaps the command was run in another folder than the one meant: `--root DIR` points it at a workspace.',
    bad: 'frameworks/ with job-architecture.yaml alone',
    good: 'frameworks/people/framework.yaml beside it',
  },
  'missing-framework-file': {
    severity: 'error',
    title: 'Give each framework its own file',
    explains:
      'A folder in `frameworks/` without `framework.yaml`. That file has what nothing else can tell: title, version, status and language.',
    bad: { [FRAMEWORK]: undefined },
    good: {},
  },
  'empty-file': {
    severity: 'error',
    title: 'Leave no file empty',
    explains: 'A file without any content. It was created and forgotten, or emptied by mistake.',
    bad: { [SITE]: '' },
    good: { [SITE]: 'title: Example\n' },
  },
  'not-utf8': {
    severity: 'error',
    title: 'Save files as UTF-8',
    explains:
      'A file in another encoding, such as Windows-1252 or UTF-16. Letters with accents would turn into something else.',
    bad: 'coaching.yaml saved by an old editor as Windows-1252',
    good: 'coaching.yaml saved with the encoding UTF-8',
  },
  'control-character': {
    severity: 'error',
    title: 'Keep invisible control characters out',
    explains:
      'A character that no keyboard types and no page shows. It comes with text pasted from other programs and breaks searches and exports.',
    ...changed(FEEDBACK, 'Tells people', 'Tells\u0007 people'),
  },
  'bidirectional-override': {
    severity: 'error',
    title: 'Let text read as it is stored',
    explains:
      'An invisible mark that makes text read in another order than it is stored, so that a reviewer sees something else than what is published. Right-to-left languages need no such mark.',
    ...changed(FEEDBACK, 'Tells people', 'Tells \u202epeople'),
  },
  'lost-character': {
    severity: 'warning',
    title: 'Put lost letters back',
    explains:
      'The sign that stands for a letter lost in an earlier conversion. Only somebody who knows the text can say which letter it was.',
    ...changed(FEEDBACK, 'Giving feedback', 'Giving feedb\uFFFDck'),
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
